// Package mapbehindinterface: behind an interface with one implementation.
package mapbehindinterface

import (
	"fmt"
	"net/http"
	"sync"
)

type Sessions interface {
	Keep(id, agent string)
	Agent(id string) string
}

type inMemory struct {
	mu     sync.Mutex
	agents map[string]string
}

func (m *inMemory) Keep(id, agent string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.agents[id] = agent // want unbounded-cache
}

func (m *inMemory) Agent(id string) string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.agents[id]
}

type API struct{ sessions Sessions }

func NewAPI(sessions Sessions) *API { return &API{sessions: sessions} }

func (a *API) login(w http.ResponseWriter, r *http.Request) {
	a.sessions.Keep(r.FormValue("token"), r.UserAgent())
	fmt.Fprintln(w, a.sessions.Agent("admin"))
}

func Routes() http.Handler {
	api := NewAPI(&inMemory{agents: map[string]string{}})
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", api.login)
	return mux
}
