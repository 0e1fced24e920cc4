package shapes

import (
	"context"
	"sync"
)

// GoodEitherOne takes one answer a request, by the one or the other channel.
func GoodEitherOne(ctx context.Context, reqs []int) ([]int, error) {
	jobs := make(chan int)
	go func() {
		for _, r := range reqs {
			jobs <- r
		}
		close(jobs)
	}()
	results, failures := make(chan int), make(chan error)
	for range 4 {
		go func() {
			for range jobs {
				n, err := workCtx(ctx)
				if err != nil {
					failures <- err
				} else {
					results <- n
				}
			}
		}()
	}
	var all []int
	var first error
	for range reqs {
		select {
		case n := <-results:
			all = append(all, n)
		case err := <-failures:
			if first == nil {
				first = err
			}
		}
	}
	return all, first
}

// BadEitherOne leaves at the first failure.
func BadEitherOne(ctx context.Context, reqs []int) ([]int, error) {
	results, failures := make(chan int), make(chan error)
	for range reqs {
		go func() {
			n, err := workCtx(ctx)
			if err != nil {
				failures <- err
			} else {
				results <- n
			}
		}()
	}
	var all []int
	for range reqs {
		select {
		case n := <-results:
			all = append(all, n)
		case err := <-failures:
			return nil, err
		}
	}
	return all, nil
}

// GoodRefusedOnlyWhenFull waits where a value is in the channel at the least.
func GoodRefusedOnlyWhenFull(n int) int {
	done := make(chan int, 4)
	go func() {
		v, _ := work()
		select {
		case done <- v:
		default:
		}
	}()
	return <-done
}

// BadRefused waits for a value that may have been dropped because nobody waited yet.
func BadRefused(n int) int {
	done := make(chan int)
	go func() {
		v, _ := work()
		select {
		case done <- v:
		default:
		}
	}()
	return <-done
}

type configurator interface{ setup() error }

type serialized struct{ inner configurator }

var configuring sync.Mutex

// GoodDecorator calls what it wraps, never itself.
func (s *serialized) GoodDecorator() error { return s.setup() }

func (s *serialized) setup() error {
	configuring.Lock()
	defer configuring.Unlock()
	return s.inner.setup()
}

// GoodSlotsOfThisCall leaves with a slot taken, of a channel that nobody else has.
func GoodSlotsOfThisCall(ctx context.Context, items []int) error {
	slots := make(chan struct{}, 4)
	var wg sync.WaitGroup
	for range items {
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			wg.Wait()
			return ctx.Err()
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { <-slots }()
			work()
		}()
	}
	wg.Wait()
	return nil
}

type handle struct{ ended chan struct{} }

func (h *handle) BadWait(ctx context.Context) <-chan error {
	ch := make(chan error)
	go h.wait(ctx, ch)
	return ch
}

func (h *handle) wait(ctx context.Context, ch chan error) {
	defer close(ch)
	select {
	case <-h.ended:
		ch <- nil
	case <-ctx.Done():
		ch <- ctx.Err()
	}
}

func waits(ctx context.Context, h *handle) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case err := <-h.BadWait(ctx):
		return err
	}
}

// GoodCountedByHelper starts what it counted through a helper.
func GoodCountedByHelper(items []int) {
	var wg sync.WaitGroup
	for _, i := range items {
		wg.Add(1)
		inBackground(func() {
			defer wg.Done()
			println(i)
		})
	}
	wg.Wait()
}

// GoodCountedTwice counts under a condition, and again for the others.
func GoodCountedTwice(first bool, items []int) {
	var wg sync.WaitGroup
	if first {
		wg.Add(1)
	}
	wg.Add(len(items))
	run := func() {
		defer wg.Done()
		work()
	}
	if first {
		go run()
	}
	for range items {
		go run()
	}
	wg.Wait()
}

type mounted struct {
	mu      sync.Mutex
	release func() error
}

// GoodWrapsItsKind calls what it wraps, which may be of its own kind.
func GoodWrapsItsKind(inner func() func() error) func() error {
	m := &mounted{release: inner()}
	return func() error {
		m.mu.Lock()
		defer m.mu.Unlock()
		return m.release()
	}
}

type asked func(ch chan<- int)

func two(ch chan<- int)   { ch <- 1 }
func three(ch chan<- int) { ch <- 2 }

func oneOf(n int) asked {
	if n > 2 {
		return two
	}
	return three
}

// GoodOneOfThem runs one of two functions, each of which sends once.
func GoodOneOfThem(ctx context.Context, n int) int {
	ch := make(chan int, 1)
	go oneOf(n)(ch)
	select {
	case v := <-ch:
		return v
	case <-ctx.Done():
		return 0
	}
}
