// Package shapes holds locks and wait groups: what begins with Bad may wait for ever, what begins with Good may not.
package shapes

import (
	"errors"
	"sync"
)

type store struct {
	mu     sync.Mutex
	rw     sync.RWMutex
	items  map[string]int
	wg     sync.WaitGroup
	cond   *sync.Cond
	closed bool
}

func (s *store) BadLockReturn(k string) (int, error) {
	s.mu.Lock()
	v, ok := s.items[k]
	if !ok {
		return 0, errors.New("no")
	}
	s.mu.Unlock()
	return v, nil
}

func (s *store) GoodLockDefer(k string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.items[k]
	if !ok {
		return 0, errors.New("no")
	}
	return v, nil
}

func (s *store) GoodLockBoth(k string) (int, error) {
	s.mu.Lock()
	v, ok := s.items[k]
	if !ok {
		s.mu.Unlock()
		return 0, errors.New("no")
	}
	s.mu.Unlock()
	return v, nil
}

func (s *store) BadContinue(ks []string) {
	for _, k := range ks {
		s.mu.Lock()
		if s.items[k] == 0 {
			continue
		}
		s.items[k]++
		s.mu.Unlock()
	}
}

func (s *store) get(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.items[k]
}

func (s *store) BadDouble(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.get(k) + 1
}

func (s *store) GoodSequential(k string) int {
	s.mu.Lock()
	s.items[k]++
	s.mu.Unlock()
	return s.get(k) + 1
}

func (s *store) GoodLockAndKeep(k string) bool {
	s.mu.Lock()
	if s.items[k] == 0 {
		s.mu.Unlock()
		return false
	}
	return true
}

func (s *store) GoodRelock(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := 0; i < 3; i++ {
		s.mu.Unlock()
		work()
		s.mu.Lock()
	}
	return s.items[k]
}

func (s *store) GoodCond(k string, lock bool) int {
	if lock {
		s.mu.Lock()
	}
	v := s.items[k]
	if lock {
		s.mu.Unlock()
	}
	return v
}

func (s *store) BadRLock(k string) int {
	s.rw.RLock()
	v, ok := s.items[k]
	if ok {
		s.rw.RUnlock()
		return v
	}
	if v == 9 {
		return 0
	}
	s.rw.RUnlock()
	return 1
}

func GoodShards(ss []*store) {
	for _, s := range ss {
		s.mu.Lock()
	}
	for _, s := range ss {
		s.mu.Unlock()
	}
}

func BadWG(items []int) {
	var wg sync.WaitGroup
	for range items {
		wg.Add(1)
		go func() {
			if _, err := work(); err != nil {
				return
			}
			wg.Done()
		}()
	}
	wg.Wait()
}

func GoodWG(items []int) {
	var wg sync.WaitGroup
	for range items {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if _, err := work(); err != nil {
				return
			}
		}()
	}
	wg.Wait()
}

func BadWGContinue(items []int) {
	var wg sync.WaitGroup
	for _, i := range items {
		wg.Add(1)
		if i == 0 {
			continue
		}
		go func() {
			defer wg.Done()
			work()
		}()
	}
	wg.Wait()
}

func wgWorker(wg sync.WaitGroup) { defer wg.Done(); work() }

func BadWGCopy() {
	var wg sync.WaitGroup
	wg.Add(1)
	go wgWorker(wg)
	wg.Wait()
}

func wgWorkerP(wg *sync.WaitGroup) { defer wg.Done(); work() }

func GoodWGPtr() {
	var wg sync.WaitGroup
	wg.Add(1)
	go wgWorkerP(&wg)
	wg.Wait()
}

func (s *store) BadCond() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for !s.closed {
		s.cond.Wait()
	}
}

func (s *store) GoodHelper(k string) {
	s.mu.Lock()
	if s.items[k] == 0 {
		s.fail()
		return
	}
	s.mu.Unlock()
}

func (s *store) fail() { s.mu.Unlock() }

func (s *store) GoodSwitch(k int) int {
	s.mu.Lock()
	switch k {
	case 1:
		s.mu.Unlock()
		return 1
	default:
		s.mu.Unlock()
		return 2
	}
}

func (s *store) GoodCallersLock(k string) {
	s.mu.Unlock()
	work()
	s.mu.Lock()
	if s.items[k] == 0 {
		return
	}
	s.mu.Unlock()
	s.mu.Lock()
}

func (s *store) GoodSameLength(k string) {
	if len(s.items) != 0 {
		s.mu.Lock()
	}
	s.closed = true
	if len(s.items) != 0 {
		s.mu.Unlock()
	}
}

func (s *store) GoodDeepRelease(k string) error {
	give := func() { s.mu.Unlock() }
	fail := func() error {
		give()
		return errors.New("no")
	}
	s.mu.Lock()
	if s.items[k] == 0 {
		return fail()
	}
	s.mu.Unlock()
	return nil
}

func collect(wg *sync.WaitGroup) {
	if wg != nil {
		defer wg.Done()
	}
	work()
}

func GoodMaybeGroup() {
	wg := &sync.WaitGroup{}
	wg.Add(1)
	go collect(wg)
	wg.Wait()
}

type table struct {
	sync.RWMutex
	rows map[string]int
}

func (t *table) BadNeverReleased() []int {
	t.RLock()
	var all []int
	for _, row := range t.rows {
		all = append(all, row)
	}
	return all
}

func (t *table) GoodUnlocked(k string) int {
	t.RLock()
	defer t.RUnlock()
	return t.rows[k]
}

type batch struct {
	mu    sync.Mutex
	lines []string
}

func (b *batch) GoodOpen() {
	b.mu.Lock()
	b.lines = nil
}

func (b *batch) GoodFlush() []string {
	done := b.lines
	b.mu.Unlock()
	return done
}

// GoodFewerCounted waits for the writers, not for the reader among them.
func GoodFewerCounted(parts []func()) {
	var wg sync.WaitGroup
	wg.Add(len(parts) - 1)
	for i, part := range parts {
		go func(i int) {
			part()
			if i != 0 {
				wg.Done()
			}
		}(i)
	}
	wg.Wait()
}

type shards struct {
	locks [64]sync.RWMutex
	rows  map[uint64]int
}

func (s *shards) BadShard(ids []uint64) ([]int, error) {
	var out []int
	for _, id := range ids {
		s.locks[id%64].RLock()
		row, ok := s.rows[id]
		if !ok {
			return nil, errors.New("no row")
		}
		out = append(out, row)
		s.locks[id%64].RUnlock()
	}
	return out, nil
}

func (s *shards) GoodShard(ids []uint64) ([]int, error) {
	var out []int
	for _, id := range ids {
		s.locks[id%64].RLock()
		row, ok := s.rows[id]
		s.locks[id%64].RUnlock()
		if !ok {
			return nil, errors.New("no row")
		}
		out = append(out, row)
	}
	return out, nil
}

func (s *shards) GoodAll() int {
	for i := range s.locks {
		s.locks[i].RLock()
	}
	n := len(s.rows)
	for i := range s.locks {
		s.locks[i].RUnlock()
	}
	return n
}
