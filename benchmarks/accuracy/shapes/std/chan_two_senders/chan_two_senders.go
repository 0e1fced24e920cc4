// Package chantwosenders: two copies report to one unbuffered channel, the first decides.
package chantwosenders

import (
	"io"
)

func Proxy(a, b io.ReadWriter) error {
	errs := make(chan error)
	go func() {
		_, err := io.Copy(a, b)
		errs <- err // want blocked-goroutine
	}()
	go func() {
		_, err := io.Copy(b, a)
		errs <- err // want blocked-goroutine
	}()
	return <-errs
}
