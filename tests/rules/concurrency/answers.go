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

type catalog struct{ stop chan struct{} }

func (c *catalog) watchOne(out chan<- int, failed chan<- error) {
	go func() {
		for {
			n, err := work()
			if err != nil {
				failed <- err
				return
			}
			out <- n
		}
	}()
}

// BadWatchesStartedElsewhere leaves at the first failure of several goroutines that its methods started.
func (c *catalog) BadWatchesStartedElsewhere() error {
	out, failed := make(chan int), make(chan error)
	c.watchOne(out, failed)
	c.watchOne(out, failed)
	for {
		select {
		case <-c.stop:
			return nil
		case n := <-out:
			println(n)
		case err := <-failed:
			return err
		}
	}
}

func rangeAll(items <-chan int) {
	for n := range items {
		println(n)
	}
}

func BadRangedByAHelper(items []int) error {
	ch := make(chan int, 10)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			rangeAll(ch)
		}()
	}
	for _, i := range items {
		if i < 0 {
			return context.Canceled
		}
		ch <- i
	}
	close(ch)
	wg.Wait()
	return nil
}

type sizeRequest struct{ reply chan int }

type control struct {
	queue []any
	mu    sync.Mutex
}

func (c *control) put(item any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.queue = append(c.queue, item)
}

func (c *control) handle() {
	for _, item := range c.queue {
		if r, ok := item.(*sizeRequest); ok {
			r.reply <- len(c.queue)
		}
	}
}

func (c *control) BadQuestionPutAside(ctx context.Context) int {
	reply := make(chan int)
	c.put(&sizeRequest{reply: reply})
	select {
	case n := <-reply:
		return n
	case <-ctx.Done():
		return -1
	}
}

type secondRequest struct{ reply2 chan int }

func (c *control) handle2() {
	for _, item := range c.queue {
		if r, ok := item.(*secondRequest); ok {
			r.reply2 <- len(c.queue)
		}
	}
}

func (c *control) GoodQuestionPutAside(ctx context.Context) int {
	reply := make(chan int, 1)
	c.put(&secondRequest{reply2: reply})
	select {
	case n := <-reply:
		return n
	case <-ctx.Done():
		return -1
	}
}

// BadBareAfterSelect sends a last value without a way out, to a receiver that may have left.
func BadBareAfterSelect(ctx context.Context, items []int) error {
	ch := make(chan outcome)
	go func() {
		var err error
		for range items {
			var n int
			n, err = workCtx(ctx)
			select {
			case ch <- outcome{n, nil}:
			case <-ctx.Done():
			}
		}
		if err != nil {
			ch <- outcome{0, err}
		}
		close(ch)
	}()
	for o := range ch {
		if o.err != nil || o.n > 100 {
			return o.err
		}
	}
	return nil
}

func BadWaitsForItself(items []int) []int {
	var wg sync.WaitGroup
	out := make(chan int, len(items))
	for _, i := range items {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out <- i
		}()
	}
	wg.Add(1)
	go func() {
		defer wg.Done()
		wg.Wait()
		close(out)
	}()
	var all []int
	for n := range out {
		all = append(all, n)
	}
	return all
}

func GoodWaitsForOthers(items []int) []int {
	var wg, closed sync.WaitGroup
	out := make(chan int, len(items))
	for _, i := range items {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out <- i
		}()
	}
	closed.Add(1)
	go func() {
		defer closed.Done()
		wg.Wait()
		close(out)
	}()
	closed.Wait()
	var all []int
	for n := range out {
		all = append(all, n)
	}
	return all
}

// GoodDoneAfterWait tells the receiver to leave when no sender is left.
func GoodDoneAfterWait(items []int) []int {
	var wg sync.WaitGroup
	found := make(chan int)
	done := make(chan struct{})
	var all []int
	go func() {
		for {
			select {
			case <-done:
				return
			case n := <-found:
				all = append(all, n)
			}
		}
	}()
	for _, i := range items {
		wg.Add(1)
		go func() {
			defer wg.Done()
			found <- i
		}()
	}
	wg.Wait()
	close(done)
	return all
}

// BadDoneBeforeWait tells the receiver to leave while senders may still want to send.
func BadDoneBeforeWait(ctx context.Context, items []int) {
	var wg sync.WaitGroup
	found := make(chan int)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-done:
				return
			case n := <-found:
				println(n)
			}
		}
	}()
	for _, i := range items {
		wg.Add(1)
		go func() {
			defer wg.Done()
			found <- i
		}()
	}
	<-ctx.Done()
	close(done)
	wg.Wait()
}

type queue struct{ out chan int }

func newQueue() *queue {
	q := &queue{out: make(chan int)}
	go q.fill()
	return q
}

func (q *queue) fill() {
	for {
		n, err := work()
		if err != nil {
			return
		}
		q.out <- n
	}
}

// Dequeue gives the channel to whoever asks.
func (q *queue) Dequeue() <-chan int { return q.out }

func usesQueue(q *queue) {
	for n := range q.Dequeue() {
		println(n)
	}
}

func GoodMakesQueue() { usesQueue(newQueue()) }

// GoodWaitDeferredBeforeStart defers the wait before it starts what it waits for.
func GoodWaitDeferredBeforeStart(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	wg := &sync.WaitGroup{}
	wg.Add(1)
	defer wg.Wait()
	defer cancel()
	go func() {
		<-ctx.Done()
		wg.Done()
	}()
	work()
}

type tokens struct{ free chan struct{} }

// GoodFillsTokens puts as many in as may be taken out.
func (t *tokens) GoodFillsTokens(n int) {
	t.free = make(chan struct{}, n)
	for i := 0; i < n; i++ {
		t.free <- struct{}{}
	}
	go func() {
		for range n {
			<-t.free
			work()
		}
	}()
}
