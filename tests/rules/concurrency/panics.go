package shapes

import (
	"context"
	"fmt"
	"io"
)

func attempt(ctx context.Context) error { return ctx.Err() }

func GoodRecovered(ctx context.Context) error {
	ch := make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				ch <- fmt.Errorf("panic: %v", r)
			}
		}()
		ch <- attempt(ctx)
	}()
	select {
	case err := <-ch:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func BadRecovered(ctx context.Context) error {
	ch := make(chan error)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				ch <- fmt.Errorf("panic: %v", r)
			}
		}()
		_ = attempt(ctx)
	}()
	select {
	case err := <-ch:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

type duplex struct{ open bool }

func (s *duplex) GoodTwo(r io.Reader) {
	done := make(chan error, 2)
	go s.reads(done, r)
	go s.writes(done, r)
	go s.waits(done)
}

func (s *duplex) waits(done chan error) {
	err := <-done
	fmt.Println(err)
}

func (s *duplex) reads(done chan error, r io.Reader) {
	defer func() {
		r := recover()
		if r != nil {
			err := fmt.Errorf("panic: %v", r)
			if !s.open {
				fmt.Println(err)
			}
			done <- err
		}
		if s.open {
			s.open = false
		}
	}()
	for {
		_, err := r.Read(nil)
		if err != nil {
			if err == io.EOF {
				done <- err
			} else {
				done <- fmt.Errorf("read: %w", err)
			}
			return
		}
	}
}

func (s *duplex) writes(done chan error, r io.Reader) {
	for {
		if _, err := r.Read(nil); err != nil {
			done <- err
			return
		}
	}
}

func GoodWinner(urls []string) (string, error) {
	found, winner, failed := make(chan string, len(urls)), make(chan string, 1), make(chan error, 1)
	for _, url := range urls {
		go func() { found <- url }()
	}
	go judge(len(urls), found, winner, failed)
	url, ok := <-winner
	if !ok {
		return "", <-failed
	}
	return url, nil
}

func judge(n int, found, winner chan string, failed chan error) {
	won := false
	for range n {
		url := <-found
		if url == "" || won {
			continue
		}
		won = true
		winner <- url
	}
	if !won {
		failed <- io.EOF
	}
	close(winner)
}
