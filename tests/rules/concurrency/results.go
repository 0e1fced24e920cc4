package shapes

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

type outcome struct {
	n   int
	err error
}

func workCtx(ctx context.Context) (int, error) { return 1, ctx.Err() }

// -- one result -------------------------------------------------------------------------------------------------------

func BadResultStruct(ctx context.Context) (int, error) {
	ch := make(chan outcome)
	go func() {
		n, err := work()
		ch <- outcome{n, err}
	}()
	select {
	case o := <-ch:
		return o.n, o.err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func BadResultAnonymous(limit time.Duration) (int, error) {
	ch := make(chan struct {
		err error
		n   int
	})
	go func() {
		n, err := work()
		ch <- struct {
			err error
			n   int
		}{err, n}
	}()
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case o := <-ch:
		return o.n, o.err
	case <-timer.C:
		return 0, errors.New("late")
	}
}

func BadTwoChannels(ctx context.Context) (int, error) {
	found, failed := make(chan int), make(chan error)
	go func() {
		n, err := work()
		if err != nil {
			failed <- err
			return
		}
		found <- n
	}()
	select {
	case n := <-found:
		return n, nil
	case err := <-failed:
		return 0, err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func BadGeneric[T any](ctx context.Context, ask func() T) (T, error) {
	ch := make(chan T)
	go func() { ch <- ask() }()
	select {
	case v := <-ch:
		return v, nil
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

func GoodGeneric[T any](ctx context.Context, ask func() T) (T, error) {
	ch := make(chan T, 1)
	go func() { ch <- ask() }()
	select {
	case v := <-ch:
		return v, nil
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// BadStarted makes the channel and starts the sender: its callers are to receive.
func BadStarted() chan outcome {
	ch := make(chan outcome)
	go func() {
		n, err := work()
		ch <- outcome{n, err}
	}()
	return ch
}

func leavesStarted(ctx context.Context) (int, error) {
	select {
	case o := <-BadStarted():
		return o.n, o.err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func safely(f func()) {
	defer func() { _ = recover() }()
	f()
}

func inBackground(f func()) { go safely(f) }

func BadHelperStarts(ctx context.Context) int {
	ch := make(chan int)
	inBackground(func() {
		n, _ := work()
		ch <- n
	})
	select {
	case n := <-ch:
		return n
	case <-ctx.Done():
		return 0
	}
}

func GoodHelperStarts(ctx context.Context) int {
	ch := make(chan int, 1)
	inBackground(func() {
		n, _ := work()
		ch <- n
	})
	select {
	case n := <-ch:
		return n
	case <-ctx.Done():
		return 0
	}
}

type asker struct{ limit time.Duration }

func (a *asker) ask(ch chan<- outcome) {
	n, err := work()
	ch <- outcome{n, err}
}

func (a *asker) BadMethodSends() (int, error) {
	ch := make(chan outcome)
	go a.ask(ch)
	select {
	case o := <-ch:
		return o.n, o.err
	case <-time.After(a.limit):
		return 0, errors.New("late")
	}
}

func (a *asker) deeper(ch chan<- outcome) { a.ask(ch) }

func (a *asker) BadDeeperSends() (int, error) {
	ch := make(chan outcome)
	go func() {
		defer func() { _ = recover() }()
		a.deeper(ch)
	}()
	select {
	case o := <-ch:
		return o.n, o.err
	case <-time.After(a.limit):
		return 0, errors.New("late")
	}
}

func BadStoredClosure(ctx context.Context) int {
	ch := make(chan int)
	run := func() { n, _ := work(); ch <- n }
	go run()
	select {
	case n := <-ch:
		return n
	case <-ctx.Done():
		return 0
	}
}

func BadFieldClosure(ctx context.Context) int {
	ch := make(chan int)
	t := task{do: func() { n, _ := work(); ch <- n }}
	go t.do()
	select {
	case n := <-ch:
		return n
	case <-ctx.Done():
		return 0
	}
}

type task struct{ do func() }

// -- several results --------------------------------------------------------------------------------------------------

func BadFirstOfN(ctx context.Context, urls []string) (int, error) {
	ch := make(chan outcome)
	for range urls {
		go func() {
			n, err := workCtx(ctx)
			ch <- outcome{n, err}
		}()
	}
	var last error
	for range urls {
		o := <-ch
		if o.err == nil {
			return o.n, nil
		}
		last = o.err
	}
	return 0, last
}

func GoodFirstOfN(ctx context.Context, urls []string) (int, error) {
	ch := make(chan outcome, len(urls))
	for range urls {
		go func() {
			n, err := workCtx(ctx)
			ch <- outcome{n, err}
		}()
	}
	var last error
	for range urls {
		o := <-ch
		if o.err == nil {
			return o.n, nil
		}
		last = o.err
	}
	return 0, last
}

func BadSmallBuffer() error {
	ch := make(chan error, 1)
	for i := 0; i < 3; i++ {
		go func() {
			_, err := work()
			ch <- err
		}()
	}
	return <-ch
}

func GoodConstantBuffer() error {
	ch := make(chan error, 3)
	for i := 0; i < 3; i++ {
		go func() {
			_, err := work()
			ch <- err
		}()
	}
	return <-ch
}

func GoodVariableBuffer(n int) error {
	ch := make(chan error, n)
	for i := 0; i < n; i++ {
		go func() {
			_, err := work()
			ch <- err
		}()
	}
	return <-ch
}

func GoodClosedAfterAll(urls []string) error {
	ch := make(chan error)
	var wg sync.WaitGroup
	for range urls {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, err := work()
			ch <- err
		}()
	}
	go func() {
		wg.Wait()
		close(ch)
	}()
	var first error
	for err := range ch {
		if err != nil && first == nil {
			first = err
		}
	}
	return first
}

func BadClosedAfterAllButLeft(urls []string) error {
	ch := make(chan error)
	var wg sync.WaitGroup
	for range urls {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, err := work()
			ch <- err
		}()
	}
	go func() {
		wg.Wait()
		close(ch)
	}()
	for err := range ch {
		if err != nil {
			return err
		}
	}
	return nil
}

func sendErr(ch chan<- error) {
	if _, err := work(); err != nil {
		ch <- err
	}
}

func BadNestedWorkers(urls []string) error {
	ch := make(chan error)
	go func() {
		defer close(ch)
		var wg sync.WaitGroup
		for range urls {
			wg.Add(1)
			go func() {
				defer wg.Done()
				sendErr(ch)
			}()
		}
		wg.Wait()
	}()
	return <-ch
}

func GoodNestedWorkers(urls []string) error {
	ch := make(chan error)
	go func() {
		defer close(ch)
		var wg sync.WaitGroup
		for range urls {
			wg.Add(1)
			go func() {
				defer wg.Done()
				sendErr(ch)
			}()
		}
		wg.Wait()
	}()
	var first error
	for err := range ch {
		if first == nil {
			first = err
		}
	}
	return first
}

func BadGroupSends(ctx context.Context, urls []string) error {
	g, ctx := errgroup.WithContext(ctx)
	ch := make(chan int)
	for range urls {
		g.Go(func() error {
			n, err := workCtx(ctx)
			if err != nil {
				return err
			}
			ch <- n
			return nil
		})
	}
	for range urls {
		select {
		case <-ch:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return g.Wait()
}

func GoodGroupSends(ctx context.Context, urls []string) error {
	g, ctx := errgroup.WithContext(ctx)
	ch := make(chan int)
	for range urls {
		g.Go(func() error {
			n, err := workCtx(ctx)
			if err != nil {
				return err
			}
			select {
			case ch <- n:
			case <-ctx.Done():
			}
			return nil
		})
	}
	for range urls {
		select {
		case <-ch:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return g.Wait()
}

// -- workers ----------------------------------------------------------------------------------------------------------

func BadFeederOfWorkers(ctx context.Context, items []int) error {
	jobs := make(chan int)
	go func() {
		for _, i := range items {
			jobs <- i
		}
		close(jobs)
	}()
	g, ctx := errgroup.WithContext(ctx)
	for w := 0; w < 4; w++ {
		g.Go(func() error {
			for range jobs {
				if _, err := workCtx(ctx); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return g.Wait()
}

func GoodFeederOfWorkers(ctx context.Context, items []int) error {
	jobs := make(chan int)
	g, ctx := errgroup.WithContext(ctx)
	go func() {
		defer close(jobs)
		for _, i := range items {
			select {
			case jobs <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	for w := 0; w < 4; w++ {
		g.Go(func() error {
			for range jobs {
				if _, err := workCtx(ctx); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return g.Wait()
}

func GoodFeederWorkersStay(items []int) {
	jobs := make(chan int)
	go func() {
		for _, i := range items {
			jobs <- i
		}
		close(jobs)
	}()
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range jobs {
				if _, err := work(); err != nil {
					continue
				}
			}
		}()
	}
	wg.Wait()
}

func BadRootFeedsWorkers(ctx context.Context, items []int) error {
	jobs := make(chan int)
	g, ctx := errgroup.WithContext(ctx)
	for w := 0; w < 4; w++ {
		g.Go(func() error {
			for range jobs {
				if _, err := workCtx(ctx); err != nil {
					return err
				}
			}
			return nil
		})
	}
	for _, i := range items {
		jobs <- i
	}
	close(jobs)
	return g.Wait()
}

type upload struct {
	wg   sync.WaitGroup
	jobs int
}

func (u *upload) read(ch chan int) {
	defer u.wg.Done()
	for {
		n, ok := <-ch
		if !ok {
			break
		}
		u.jobs += n
	}
}

func (u *upload) BadCloseSkipped(n int) error {
	ch := make(chan int, n)
	for i := 0; i < n; i++ {
		u.wg.Add(1)
		go u.read(ch)
	}
	for {
		v, err := work()
		if err != nil {
			return err
		}
		if v == 0 {
			break
		}
		ch <- v
	}
	close(ch)
	u.wg.Wait()
	return nil
}

func (u *upload) GoodCloseDeferred(n int) error {
	ch := make(chan int, n)
	defer close(ch)
	for i := 0; i < n; i++ {
		u.wg.Add(1)
		go u.read(ch)
	}
	for {
		v, err := work()
		if err != nil {
			return err
		}
		if v == 0 {
			break
		}
		ch <- v
	}
	return nil
}

func BadRangeSkipped(items []int) error {
	ch := make(chan int)
	var wg sync.WaitGroup
	for w := 0; w < 3; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := range ch {
				println(n)
			}
		}()
	}
	for _, i := range items {
		if i < 0 {
			return errors.New("negative")
		}
		ch <- i
	}
	close(ch)
	wg.Wait()
	return nil
}

// -- semaphores -------------------------------------------------------------------------------------------------------

func BadSlotKept(urls []string) error {
	slots := make(chan struct{}, 4)
	for _, u := range urls {
		slots <- struct{}{}
		resp, err := http.Get(u)
		if err != nil {
			continue
		}
		resp.Body.Close()
		<-slots
	}
	return nil
}

func GoodSlotGivenBack(urls []string) {
	slots := make(chan struct{}, 4)
	var wg sync.WaitGroup
	for range urls {
		slots <- struct{}{}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { <-slots }()
			work()
		}()
	}
	wg.Wait()
}

// -- an object per call -----------------------------------------------------------------------------------------------

type scanner struct {
	items chan int
	text  string
}

func BadScans(text string) *scanner {
	s := &scanner{items: make(chan int), text: text}
	go s.run()
	return s
}

func (s *scanner) emit(n int) { s.items <- n }

func (s *scanner) run() {
	for i := range s.text {
		s.emit(i)
	}
	close(s.items)
}

func sum(text string) (int, error) {
	s := BadScans(text)
	n := 0
	for i := range s.items {
		if i > 100 {
			return 0, errors.New("too long")
		}
		n += i
	}
	return n, nil
}

type pool struct{ slots chan struct{} }

func newPool(n int) *pool { return &pool{slots: make(chan struct{}, n)} }

func (p *pool) BadSlotOnError(ctx context.Context) error {
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	if _, err := work(); err != nil {
		return err
	}
	<-p.slots
	return nil
}

func (p *pool) GoodSlotDeferred(ctx context.Context) error {
	select {
	case p.slots <- struct{}{}:
		defer func() { <-p.slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	_, err := work()
	return err
}

func (p *pool) give() { <-p.slots }

func (p *pool) GoodSlotHelper() error {
	p.slots <- struct{}{}
	if _, err := work(); err != nil {
		p.give()
		return err
	}
	p.give()
	return nil
}

// GoodSlotForLater takes a slot that finish gives back.
func (p *pool) GoodSlotForLater() error {
	p.slots <- struct{}{}
	return nil
}

func (p *pool) finish() { <-p.slots }

func GoodWaitsForAllSlots(urls []string) {
	slots := make(chan struct{}, 4)
	for range urls {
		slots <- struct{}{}
		go func() {
			work()
			<-slots
		}()
	}
	for i := 0; i < cap(slots); i++ {
		slots <- struct{}{}
	}
}

type reader struct {
	parts chan int
	text  string
}

func GoodReads(text string) *reader {
	r := &reader{parts: make(chan int), text: text}
	go r.read()
	return r
}

func (r *reader) read() {
	for i := range r.text {
		r.parts <- i
	}
	close(r.parts)
}

func readAll(text string) (n int) {
	for i := range GoodReads(text).parts {
		n += i
	}
	return n
}
