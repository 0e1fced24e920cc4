// Package mapembedded: in an embedded struct, filled by its method.
package mapembedded

import (
	"net/http"
	"sync"
)

type memory struct {
	sync.Mutex
	names map[string]string
}

func (m *memory) remember(id, name string) {
	m.Lock()
	defer m.Unlock()
	m.names[id] = name // want unbounded-cache
}

type Handler struct {
	*memory
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.remember(r.URL.Query().Get("id"), r.UserAgent())
	w.WriteHeader(http.StatusNoContent)
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/names", &Handler{memory: &memory{names: map[string]string{}}})
	return mux
}
