// Package chancloseskipped: an error return skips the close of the ranged channel.
package chancloseskipped

import ()

func Save(lines []string, check func(string) error, store func(string)) error {
	jobs := make(chan string)
	for range 4 {
		go func() {
			for line := range jobs { // want blocked-goroutine|endless-goroutine
				store(line)
			}
		}()
	}
	for _, line := range lines {
		if err := check(line); err != nil {
			return err
		}
		jobs <- line
	}
	close(jobs)
	return nil
}
