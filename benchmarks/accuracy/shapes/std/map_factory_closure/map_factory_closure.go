// Package mapfactoryclosure: captured by the handler that a factory makes once.
package mapfactoryclosure

import (
	"fmt"
	"net/http"
	"sync"
)

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /sizes/{name}", sizes())
	return mux
}

func sizes() http.HandlerFunc {
	var mu sync.Mutex
	known := map[string]int{}
	return func(w http.ResponseWriter, r *http.Request) {
		name := r.PathValue("name")
		mu.Lock()
		defer mu.Unlock()
		known[name] = len(name) // want unbounded-cache
		fmt.Fprintln(w, known[name])
	}
}
