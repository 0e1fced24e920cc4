package shapes

import (
	"errors"
	"sync"
)

// A file holds blocks, and both have a lock of the same name.
type file struct {
	mu     sync.RWMutex
	blocks []*block
	index  map[string]int
	closed bool
}

type block struct {
	mu   sync.RWMutex
	size int
}

func (b *block) check() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.size < 0 {
		return errors.New("negative")
	}
	return nil
}

func (f *file) BadOthersRelease(i int) error {
	f.mu.Lock()
	if f.closed {
		f.mu.Unlock()
		return errors.New("closed")
	}
	b := f.blocks[i]
	b.mu.Lock()
	b.size++
	b.mu.Unlock()
	if err := b.check(); err != nil {
		return err
	}
	f.index["last"] = i
	f.mu.Unlock()
	return nil
}

func (f *file) BadDeferLock(k string) int {
	f.mu.Lock()
	defer f.mu.Lock()
	return f.index[k]
}

func (f *file) BadDeferRLock(k string) int {
	f.mu.RLock()
	defer f.mu.RLock()
	return f.index[k]
}

func (f *file) GoodOpenForACall(k string, call func()) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := f.index[k]
	func() {
		f.mu.Unlock()
		defer f.mu.Lock()
		call()
	}()
	return n
}

// withoutLock is called with the lock held, and gives it back held.
func (f *file) withoutLock(call func() error) error {
	f.mu.Unlock()
	err := call()
	f.mu.Lock()
	return err
}

func (f *file) BadAfterAnOpenCall(call func() error) error {
	f.mu.Lock()
	if err := f.withoutLock(call); err != nil {
		return err
	}
	f.mu.Unlock()
	return nil
}

// abort is called with the lock held, and releases it.
func (f *file) abort(err error) error {
	f.closed = true
	f.mu.Unlock()
	return err
}

func (f *file) abortLogged(err error) error { return f.abort(err) }

func (f *file) GoodAborts(k string) error {
	f.mu.Lock()
	if _, ok := f.index[k]; !ok {
		return f.abortLogged(errors.New("unknown"))
	}
	f.mu.Unlock()
	return nil
}

func (f *file) GoodGivesUnlock(k string) (func(), error) {
	f.mu.Lock()
	if _, ok := f.index[k]; ok {
		return func() { f.mu.Unlock() }, nil
	}
	if len(f.index) > 10 {
		return f.mu.Unlock, nil
	}
	f.mu.Unlock()
	return nil, errors.New("unknown")
}

func (f *file) GoodGoroutineReleases(k string) {
	f.mu.Lock()
	if _, ok := f.index[k]; ok {
		go func() {
			defer f.mu.Unlock()
			work()
		}()
		return
	}
	f.mu.Unlock()
}

func (f *file) GoodHandOverHand(n int) int {
	b := f.blocks[0]
	b.mu.Lock()
	for i := 1; i < n; i++ {
		next := f.blocks[i]
		next.mu.Lock()
		b.mu.Unlock()
		b = next
	}
	size := b.size
	b.mu.Unlock()
	return size
}
