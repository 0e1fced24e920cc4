// Package timerold: before Go 1.23 a ticker that is not stopped is never collected.
package timerold

import (
	"time"
)

func Wait(until func() bool) {
	ticker := time.NewTicker(time.Second) // want timer-leak
	for range ticker.C {
		if until() {
			return
		}
	}
}
