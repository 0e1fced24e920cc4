// Package ticked uses time.Tick in a handler: nothing can stop that ticker. Its go.mod asks for Go 1.22.
package ticked

import (
	"fmt"
	"net/http"
	"time"
)

// Routes adds GET /progress, which writes a line each second.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /progress", func(w http.ResponseWriter, r *http.Request) {
		ticks := time.Tick(time.Second) // want "that nothing can stop"
		for n := 0; ; n++ {
			select {
			case <-r.Context().Done():
				return
			case <-ticks:
				fmt.Fprintln(w, n)
			}
		}
	})
}
