// Package waitgroupdeferred: Done is deferred: every return counts.
package waitgroupdeferred

import (
	"log"
	"sync"
)

func All(items []string, work func(string) error) {
	var group sync.WaitGroup
	for _, item := range items {
		group.Add(1)
		go func() {
			defer group.Done()
			if err := work(item); err != nil {
				return
			}
			log.Print(item)
		}()
	}
	group.Wait()
}
