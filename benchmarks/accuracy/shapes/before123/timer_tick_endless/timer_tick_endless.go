// Package timertickendless: time.Tick in a function that never returns.
package timertickendless

import (
	"time"
)

func Forever(work func()) {
	for range time.Tick(time.Second) {
		work()
	}
}
