// Package growthaudit: every request is appended to a package variable.
package growthaudit

import (
	"net/http"
	"sync"
)

var (
	mu    sync.Mutex
	audit []string
)

func Routes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /orders", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		audit = append(audit, r.RemoteAddr+" "+r.URL.Path) // want unbounded-slice
		w.WriteHeader(http.StatusCreated)
	})
	return mux
}
