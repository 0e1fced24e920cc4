// Package chanwaitcloserleft: the same, but the receiver leaves at the first bad one.
package chanwaitcloserleft

import (
	"sync"
)

func Collect(items []string, work func(string) (string, error)) (all []string, err error) {
	type result struct {
		text string
		err  error
	}
	out := make(chan result)
	var group sync.WaitGroup
	for _, item := range items {
		group.Add(1)
		go func() {
			defer group.Done()
			text, err := work(item)
			out <- result{text, err} // want blocked-goroutine
		}()
	}
	go func() {
		group.Wait()
		close(out)
	}()
	for each := range out {
		if each.err != nil {
			return nil, each.err
		}
		all = append(all, each.text)
	}
	return all, nil
}
