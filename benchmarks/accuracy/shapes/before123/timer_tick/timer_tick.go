// Package timertick: time.Tick in a function that returns.
package timertick

import (
	"time"
)

func Wait(until func() bool) {
	for range time.Tick(time.Second) { // want timer-leak
		if until() {
			return
		}
	}
}
