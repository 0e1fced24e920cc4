package shapes

import (
	"context"
	"net"
	"time"
)

type elector struct{ quit chan struct{} }

func attend(ctx context.Context, conn net.Conn) error { return ctx.Err() }

func EndlessWatchPerConnection(ctx context.Context, l net.Listener) error {
	for {
		conn, err := l.Accept()
		if err != nil {
			return err
		}
		go func() {
			<-ctx.Done()
			conn.Close()
		}()
		go func() {
			defer conn.Close()
			attend(ctx, conn)
		}()
	}
}

func (e *elector) EndlessWatchPerTerm(run func(context.Context)) {
	for {
		ctx, cancel := context.WithCancel(context.Background())
		go func() {
			<-e.quit
			cancel()
		}()
		run(ctx)
		select {
		case <-e.quit:
			return
		default:
			cancel()
		}
	}
}

func (e *elector) GoodWatchPerTerm(run func(context.Context)) {
	for {
		ctx, cancel := context.WithCancel(context.Background())
		go func() {
			select {
			case <-e.quit:
			case <-ctx.Done():
			}
			cancel()
		}()
		run(ctx)
		cancel()
		time.Sleep(time.Second)
	}
}

func GoodWatchPerListener(ctx context.Context, listeners []net.Listener) {
	for _, l := range listeners {
		go func() {
			<-ctx.Done()
			l.Close()
		}()
	}
}

func GoodWatchOnce(ctx context.Context, l net.Listener) error {
	go func() {
		<-ctx.Done()
		l.Close()
	}()
	for {
		conn, err := l.Accept()
		if err != nil {
			return err
		}
		done := make(chan struct{})
		go func() {
			select {
			case <-ctx.Done():
			case <-done:
			}
			conn.Close()
		}()
		attend(ctx, conn)
		close(done)
	}
}

func GoodWorkersTake(jobs chan func()) {
	for {
		go func() {
			job := <-jobs
			job()
		}()
		time.Sleep(time.Second)
	}
}
