// Package chantimeoutbuffered: the same with room for the one result.
package chantimeoutbuffered

import (
	"errors"
	"time"
)

func Limited(work func() error) error {
	done := make(chan error, 1)
	go func() { done <- work() }()
	select {
	case err := <-done:
		return err
	case <-time.After(time.Second):
		return errors.New("timeout")
	}
}
