// Package chanrangeclosed: the same with the channel closed by a defer.
package chanrangeclosed

import ()

func Squares(numbers []int) (total int) {
	jobs := make(chan int)
	results := make(chan int, len(numbers))
	go func() {
		for n := range jobs {
			results <- n * n
		}
	}()
	defer close(jobs)
	for _, n := range numbers {
		jobs <- n
	}
	for range numbers {
		total += <-results
	}
	return total
}
