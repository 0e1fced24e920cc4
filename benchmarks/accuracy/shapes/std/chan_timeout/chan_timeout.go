// Package chantimeout: the receiver leaves on a timeout, the sender waits for ever.
package chantimeout

import (
	"errors"
	"time"
)

func Limited(work func() error) error {
	done := make(chan error)
	go func() {
		done <- work() // want blocked-goroutine
	}()
	select {
	case err := <-done:
		return err
	case <-time.After(time.Second):
		return errors.New("timeout")
	}
}
