// Package chanallreceived: one receive a sender, nobody leaves.
package chanallreceived

import ()

func Each(items []string, work func(string) error) (failed error) {
	errs := make(chan error)
	for _, item := range items {
		go func() { errs <- work(item) }()
	}
	for range items {
		if err := <-errs; err != nil {
			failed = err
		}
	}
	return failed
}
