// Package shapes holds channels as people use them: what begins with Bad may wait for ever, what begins with Good may not.
package shapes

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

func work() (int, error) { return 1, nil }

func BadTimeout(ctx context.Context) (int, error) {
	ch := make(chan int)
	go func() {
		v, _ := work()
		ch <- v
	}()
	select {
	case v := <-ch:
		return v, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func GoodBuffered(ctx context.Context) (int, error) {
	ch := make(chan int, 1)
	go func() {
		v, _ := work()
		ch <- v
	}()
	select {
	case v := <-ch:
		return v, nil
	case <-time.After(time.Second):
		return 0, errors.New("x")
	}
}

func BadFirstWins(urls []string) int {
	ch := make(chan int)
	for range urls {
		go func() {
			v, _ := work()
			ch <- v
		}()
	}
	return <-ch
}

func GoodAll(urls []string) int {
	ch := make(chan int)
	for range urls {
		go func() {
			v, _ := work()
			ch <- v
		}()
	}
	n := 0
	for range urls {
		n += <-ch
	}
	return n
}

func GoodLen(urls []string) int {
	ch := make(chan int, len(urls))
	for range urls {
		go func() { v, _ := work(); ch <- v }()
	}
	return <-ch
}

func BadErrLoop(urls []string) error {
	errc := make(chan error)
	for range urls {
		go func() {
			_, err := work()
			errc <- err
		}()
	}
	for range urls {
		if err := <-errc; err != nil {
			return err
		}
	}
	return nil
}

func GoodEither(ctx context.Context) error {
	errc := make(chan error)
	done := make(chan struct{})
	go func() {
		if _, err := work(); err != nil {
			errc <- err
			return
		}
		close(done)
	}()
	select {
	case err := <-errc:
		return err
	case <-done:
		return nil
	}
}

func BadEither(ctx context.Context) (int, error) {
	errc := make(chan error)
	res := make(chan int)
	go func() {
		v, err := work()
		if err != nil {
			errc <- err
		}
		res <- v
	}()
	select {
	case err := <-errc:
		return 0, err
	case v := <-res:
		return v, nil
	}
}

func GoodEither2(ctx context.Context) (int, error) {
	errc := make(chan error)
	res := make(chan int)
	go func() {
		v, err := work()
		if err != nil {
			errc <- err
			return
		}
		res <- v
	}()
	select {
	case err := <-errc:
		return 0, err
	case v := <-res:
		return v, nil
	}
}

func BadEarlyReturn() error {
	ch := make(chan int)
	go func() {
		v, _ := work()
		ch <- v
	}()
	if _, err := work(); err != nil {
		return err
	}
	<-ch
	return nil
}

func BadWorkers(items []int) (int, error) {
	jobs := make(chan int)
	results := make(chan int)
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range jobs {
				v, _ := work()
				results <- v
			}
		}()
	}
	go func() {
		for _, it := range items {
			jobs <- it
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	for r := range results {
		if r < 0 {
			return 0, errors.New("neg")
		}
	}
	return 1, nil
}

func GoodWorkers(items []int) (int, error) {
	jobs := make(chan int)
	results := make(chan int)
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range jobs {
				v, _ := work()
				results <- v
			}
		}()
	}
	go func() {
		for _, it := range items {
			jobs <- it
		}
		close(jobs)
	}()
	go func() {
		wg.Wait()
		close(results)
	}()
	n := 0
	for r := range results {
		n += r
	}
	return n, nil
}

func BadNoCloseJobs(items []int) {
	jobs := make(chan int)
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		go func() {
			for j := range jobs {
				_ = j
				work()
				wg.Done()
			}
		}()
	}
	for _, it := range items {
		wg.Add(1)
		jobs <- it
	}
	wg.Wait()
}

func BadNoCloseResults(items []int) int {
	results := make(chan int)
	for range items {
		go func() { v, _ := work(); results <- v }()
	}
	n := 0
	for r := range results {
		n += r
	}
	return n
}

func BadWaitFirst(items []int) error {
	var wg sync.WaitGroup
	errs := make(chan error)
	for range items {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if _, err := work(); err != nil {
				errs <- err
			}
		}()
	}
	wg.Wait()
	select {
	case err := <-errs:
		return err
	default:
		return nil
	}
}

func BadConditionalSend() int {
	ch := make(chan int)
	go func() {
		v, err := work()
		if err != nil {
			return
		}
		ch <- v
	}()
	return <-ch
}

func BadStopForgotten() error {
	stop := make(chan struct{})
	go func() {
		t := time.NewTicker(time.Second)
		defer t.Stop()
		for {
			select {
			case <-stop:
				return
			case <-t.C:
				work()
			}
		}
	}()
	if _, err := work(); err != nil {
		return err
	}
	close(stop)
	return nil
}

func GoodStopDeferred() error {
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		t := time.NewTicker(time.Second)
		defer t.Stop()
		for {
			select {
			case <-stop:
				return
			case <-t.C:
				work()
			}
		}
	}()
	if _, err := work(); err != nil {
		return err
	}
	return nil
}

func BadGenerator(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 0; i < n; i++ {
			out <- i
		}
	}()
	return out
}

func leavesGenerator() int {
	for v := range BadGenerator(10) {
		if v == 3 {
			return v
		}
	}
	return 0
}

func genAll(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 0; i < n; i++ {
			out <- i
		}
	}()
	return out
}

func GoodGenUser() int {
	s := 0
	for v := range genAll(10) {
		s += v
	}
	return s
}

func GoodSelectSend(ctx context.Context) int {
	ch := make(chan int)
	go func() {
		v, _ := work()
		select {
		case ch <- v:
		case <-ctx.Done():
		}
	}()
	select {
	case v := <-ch:
		return v
	case <-ctx.Done():
		return 0
	}
}

func GoodDrain(ctx context.Context) int {
	ch := make(chan int)
	go func() {
		v, _ := work()
		ch <- v
	}()
	select {
	case v := <-ch:
		return v
	case <-ctx.Done():
		<-ch
		return 0
	}
}

func GoodDrainGo(ctx context.Context) int {
	ch := make(chan int)
	go func() {
		v, _ := work()
		ch <- v
	}()
	select {
	case v := <-ch:
		return v
	case <-ctx.Done():
		go func() { <-ch }()
		return 0
	}
}

func worker(ch chan<- int) {
	v, _ := work()
	ch <- v
}

func BadHelper(ctx context.Context) int {
	ch := make(chan int)
	go worker(ch)
	select {
	case v := <-ch:
		return v
	case <-ctx.Done():
	}
	return 0
}

func BadErrgroup(ctx context.Context, items []int) error {
	g, _ := errgroup.WithContext(ctx)
	out := make(chan int)
	for range items {
		g.Go(func() error {
			v, err := work()
			if err != nil {
				return err
			}
			out <- v
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	close(out)
	for range out {
	}
	return nil
}

func GoodOneStays(ctx context.Context) error {
	errc := make(chan error, 1)
	go func() { _, err := work(); errc <- err }()
	go func() { _, err := work(); errc <- err }()
	return <-errc
}

func GoodTwoSends(ctx context.Context) error {
	errc := make(chan error, 2)
	go func() { _, err := work(); errc <- err }()
	go func() { _, err := work(); errc <- err }()
	return <-errc
}

func GoodCounted(items []int) error {
	done := make(chan error)
	n := 0
	for range items {
		n++
		go func() { _, err := work(); done <- err }()
	}
	var first error
	for n > 0 {
		select {
		case err := <-done:
			n--
			if err != nil && first == nil {
				first = err
			}
		case <-time.After(time.Second):
			println("slow")
		}
	}
	return first
}

func GoodCondSpawn(async bool) int {
	ch := make(chan int)
	if async {
		go func() { ch <- 1 }()
	}
	if async {
		return <-ch
	}
	return 0
}

func GoodServer(srv *http.Server, ctx context.Context) error {
	errc := make(chan error, 1)
	go func() { errc <- srv.ListenAndServe() }()
	select {
	case err := <-errc:
		return err
	case <-ctx.Done():
		return srv.Shutdown(context.Background())
	}
}

func GoodWaitDone() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		work()
	}()
	<-done
}

func BadWaitDone() {
	done := make(chan struct{})
	go func() {
		if _, err := work(); err != nil {
			return
		}
		close(done)
	}()
	<-done
}

type req struct {
	n     int
	reply chan int
}

type server struct{ reqs chan req }

func (s *server) loop() {
	for r := range s.reqs {
		r.reply <- r.n
	}
}

func (s *server) BadAsk(ctx context.Context, n int) int {
	r := req{n, make(chan int)}
	s.reqs <- r
	select {
	case v := <-r.reply:
		return v
	case <-ctx.Done():
		return 0
	}
}
