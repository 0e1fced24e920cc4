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

func answersOf(lines []string) (chan string, chan bool, error) {
	if len(lines) == 0 {
		return nil, nil, errors.New("nothing")
	}
	answers, done := make(chan string), make(chan bool)
	go func() {
		for _, line := range lines {
			answers <- line
		}
		done <- true
	}()
	return answers, done, nil
}

// Where it failed nobody sends; and who says that it is done sends nothing more.
func untilDone(lines []string) ([]string, error) {
	answers, done, err := answersOf(lines)
	if err != nil {
		return nil, err
	}
	var all []string
	for {
		select {
		case answer := <-answers:
			all = append(all, answer)
		case <-done:
			return all, nil
		}
	}
}

func BadWordsOf(lines []string) (chan string, error) {
	if len(lines) == 0 {
		return nil, errors.New("nothing")
	}
	words := make(chan string)
	go func() {
		for _, line := range lines {
			words <- line
		}
		close(words)
	}()
	return words, nil
}

func untilEmpty(lines []string) error {
	words, err := BadWordsOf(lines)
	if err != nil {
		return err
	}
	for word := range words {
		if word == "" {
			return errors.New("empty")
		}
	}
	return nil
}

// The first value has room, and the second is only offered.
func withinTime(work func() error, late chan struct{}) error {
	failed := make(chan error, 1)
	over := make(chan struct{})
	go func() {
		failed <- work()
		select {
		case failed <- nil:
		case <-over:
		}
	}()
	select {
	case err := <-failed:
		return err
	case <-late:
		close(over)
		return errors.New("late")
	}
}
