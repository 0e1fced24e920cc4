// Package channonblocking: a send with a default never waits.
package channonblocking

import (
	"time"
)

func Notify(work func() int) (last int) {
	wake := make(chan int)
	go func() {
		select {
		case wake <- work():
		default:
		}
	}()
	select {
	case last = <-wake:
	case <-time.After(time.Second):
	}
	return last
}
