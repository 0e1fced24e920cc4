package shapes

import (
	"context"
	"errors"
	"time"
)

type runner struct {
	ctx    context.Context
	cancel context.CancelFunc
}

var errNoWork = errors.New("no work")

// A parent that never ends keeps no list of its children.
func rootParent(n int) (*runner, error) {
	ctx, cancel := context.WithCancel(context.Background())
	r := &runner{ctx: ctx, cancel: cancel}
	if n == 0 {
		return nil, errNoWork
	}
	return r, nil
}

func derivedRoot(n int) (*runner, error) {
	base := context.WithValue(context.Background(), runner{}, n)
	ctx, cancel := context.WithCancel(context.WithoutCancel(base))
	if n == 0 {
		return nil, errNoWork
	}
	return &runner{ctx: ctx, cancel: cancel}, nil
}

// What waits for the child is kept all the same.
func BadWaits(jobs chan int, n int) error {
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		<-ctx.Done()
		close(jobs)
	}()
	if n == 0 {
		return errNoWork
	}
	cancel()
	return nil
}

func BadChildOfChild(jobs []int) error {
	all, stop := context.WithCancel(context.Background())
	defer stop()
	for _, job := range jobs {
		ctx, cancel := context.WithCancel(all)
		if ctx.Err() != nil || job == 0 {
			return errNoWork
		}
		cancel()
	}
	return nil
}

func BadGivenParent(parent context.Context, n int) (*runner, error) {
	ctx, cancel := context.WithCancel(parent)
	r := &runner{ctx: ctx, cancel: cancel}
	if n == 0 {
		return nil, errNoWork
	}
	return r, nil
}

func untilDeadline(parent context.Context, n int) error {
	ctx, cancel := context.WithTimeout(parent, time.Second)
	if n == 0 {
		return errNoWork
	}
	cancel()
	return ctx.Err()
}

func waitsLater(jobs chan int, n int) (*runner, error) {
	ctx, cancel := context.WithCancel(context.Background())
	r := &runner{ctx: ctx, cancel: cancel}
	if n == 0 {
		return nil, errNoWork
	}
	go func() {
		<-ctx.Done()
		close(jobs)
	}()
	return r, nil
}
