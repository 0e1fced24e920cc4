// Package timerfield: kept in a field, stopped by Close.
package timerfield

import (
	"time"
)

type Flusher struct{ ticker *time.Ticker }

func New() *Flusher { return &Flusher{ticker: time.NewTicker(time.Second)} }

func (f *Flusher) Close() { f.ticker.Stop() }
