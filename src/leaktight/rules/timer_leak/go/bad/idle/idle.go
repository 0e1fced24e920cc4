// Package idle makes a timer of one hour for every event that it sees. Its go.mod asks for Go 1.22.
package idle

import (
	"fmt"
	"net/http"
	"time"
)

// Routes adds GET /events, which ends after an hour without events.
func Routes(mux *http.ServeMux, events <-chan string) {
	mux.HandleFunc("GET /events", func(w http.ResponseWriter, r *http.Request) {
		for {
			select {
			case event := <-events:
				fmt.Fprintln(w, event)
			case <-time.After(time.Hour): // want "that nothing can stop"
				return
			case <-r.Context().Done():
				return
			}
		}
	})
}
