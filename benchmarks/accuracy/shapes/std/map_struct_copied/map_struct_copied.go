// Package mapstructcopied: a map in a struct that is passed by value is the same map.
package mapstructcopied

import (
	"net/http"
	"sync"
)

type options struct {
	seen map[string]bool
}

type API struct {
	mu      sync.Mutex
	options options
}

func (a *API) list(w http.ResponseWriter, r *http.Request) {
	a.mu.Lock()
	defer a.mu.Unlock()
	note(a.options, r.URL.RawQuery)
	w.WriteHeader(http.StatusNoContent)
}

func note(o options, query string) {
	o.seen[query] = true // want unbounded-cache
}

func Routes() http.Handler {
	api := &API{options: options{seen: map[string]bool{}}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /list", api.list)
	return mux
}
