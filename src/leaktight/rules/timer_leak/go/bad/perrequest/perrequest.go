// Package perrequest starts a ticker for each stream and stops it on one of two ways out. Its go.mod asks for Go 1.22.
package perrequest

import (
	"fmt"
	"net/http"
	"time"
)

// Routes adds GET /progress, which writes a line each second.
func Routes(mux *http.ServeMux, done <-chan struct{}) {
	mux.HandleFunc("GET /progress", func(w http.ResponseWriter, r *http.Request) {
		ticker := time.NewTicker(time.Second) // want "is not stopped on the path"
		for n := 0; ; n++ {
			select {
			case <-r.Context().Done():
				return
			case <-done:
				ticker.Stop()
				return
			case <-ticker.C:
				fmt.Fprintln(w, n)
			}
		}
	})
}
