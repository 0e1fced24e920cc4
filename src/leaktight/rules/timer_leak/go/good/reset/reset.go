// Package reset has one timer for all turns of its loop and sets it back. Its go.mod asks for Go 1.22.
package reset

import (
	"fmt"
	"net/http"
	"time"
)

// Routes adds GET /events, which ends after an hour without events.
func Routes(mux *http.ServeMux, events <-chan string) {
	mux.HandleFunc("GET /events", func(w http.ResponseWriter, r *http.Request) {
		idle := time.NewTimer(time.Hour)
		defer idle.Stop()
		for {
			select {
			case event := <-events:
				fmt.Fprintln(w, event)
				if !idle.Stop() {
					<-idle.C
				}
				idle.Reset(time.Hour)
			case <-idle.C:
				return
			case <-r.Context().Done():
				return
			}
		}
	})
}
