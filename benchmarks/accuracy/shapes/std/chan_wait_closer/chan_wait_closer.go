// Package chanwaitcloser: the classical closer: wait for all senders, then close.
package chanwaitcloser

import (
	"sync"
)

func Collect(items []string, work func(string) string) (all []string) {
	out := make(chan string)
	var group sync.WaitGroup
	for _, item := range items {
		group.Add(1)
		go func() {
			defer group.Done()
			out <- work(item)
		}()
	}
	go func() {
		group.Wait()
		close(out)
	}()
	for each := range out {
		all = append(all, each)
	}
	return all
}
