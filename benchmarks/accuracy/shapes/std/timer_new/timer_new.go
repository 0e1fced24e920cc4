// Package timernew: from Go 1.23 a ticker that nobody refers to is collected.
package timernew

import (
	"time"
)

func Wait(until func() bool) {
	ticker := time.NewTicker(time.Second)
	for range ticker.C {
		if until() {
			return
		}
	}
}
