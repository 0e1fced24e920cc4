// Package waitgroupearly: a return before Done keeps Wait for ever.
package waitgroupearly

import (
	"sync"
)

func All(items []string, work func(string) error) {
	var group sync.WaitGroup
	for _, item := range items {
		group.Add(1)
		go func() {
			if err := work(item); err != nil {
				return
			}
			group.Done()
		}()
	}
	group.Wait() // want blocked-goroutine
}
