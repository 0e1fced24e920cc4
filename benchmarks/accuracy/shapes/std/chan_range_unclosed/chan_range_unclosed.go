// Package chanrangeunclosed: a worker ranges over a channel that nobody closes.
package chanrangeunclosed

import ()

func Squares(numbers []int) (total int) {
	jobs := make(chan int)
	results := make(chan int, len(numbers))
	go func() {
		for n := range jobs { // want blocked-goroutine|endless-goroutine
			results <- n * n
		}
	}()
	for _, n := range numbers {
		jobs <- n
	}
	for range numbers {
		total += <-results
	}
	return total
}
