// Package chandoneafterwait: the receiver is told to leave when all senders have ended.
package chandoneafterwait

import (
	"sync"
)

func Check(urls []string, reach func(string) error) []string {
	var failed []string
	var senders sync.WaitGroup
	done := make(chan struct{})
	problems := make(chan string)
	for _, url := range urls {
		senders.Add(1)
		go func() {
			defer senders.Done()
			if err := reach(url); err != nil {
				problems <- url
			}
		}()
	}
	collected := make(chan struct{})
	go func() {
		defer close(collected)
		for {
			select {
			case <-done:
				return
			case url := <-problems:
				failed = append(failed, url)
			}
		}
	}()
	senders.Wait()
	close(done)
	<-collected
	return failed
}
