// Package chanerrorinloop: the receive loop returns at the first error.
package chanerrorinloop

import ()

func Each(items []string, work func(string) error) error {
	errs := make(chan error)
	for _, item := range items {
		go func() {
			errs <- work(item) // want blocked-goroutine
		}()
	}
	for range items {
		if err := <-errs; err != nil {
			return err
		}
	}
	return nil
}
