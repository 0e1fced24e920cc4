// Package maponcegetter: behind a getter that makes it once.
package maponcegetter

import (
	"net/http"
	"sync"
)

type store struct {
	mu    sync.Mutex
	names map[string]string
}

var (
	once   sync.Once
	shared *store
)

func instance() *store {
	once.Do(func() { shared = &store{names: map[string]string{}} })
	return shared
}

func Names(w http.ResponseWriter, r *http.Request) {
	s := instance()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.names[r.URL.Query().Get("id")] = r.UserAgent() // want unbounded-cache
	w.WriteHeader(http.StatusNoContent)
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /names", Names)
	return mux
}
