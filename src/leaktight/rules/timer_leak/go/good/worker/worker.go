// Package worker ticks for as long as the process lives, as its loop never ends. Its go.mod asks for Go 1.22.
package worker

import (
	"fmt"
	"net/http"
	"sync/atomic"
	"time"
)

var seconds atomic.Int64

func count() {
	ticks := time.Tick(time.Second)
	for {
		<-ticks
		seconds.Add(1)
	}
}

// Routes adds GET /uptime, and starts the worker that counts.
func Routes(mux *http.ServeMux) {
	go count()
	mux.HandleFunc("GET /uptime", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, seconds.Load())
	})
}
