// Package slicesubscribers: a channel for each request, and none is taken out.
package slicesubscribers

import (
	"fmt"
	"net/http"
	"sync"
)

type bus struct {
	mu        sync.Mutex
	listeners []chan string
}

func (b *bus) subscribe() chan string {
	c := make(chan string, 1)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.listeners = append(b.listeners, c) // want unbounded-slice|unreleased-registration
	return c
}

func (b *bus) publish(text string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, c := range b.listeners {
		select {
		case c <- text:
		default:
		}
	}
}

type API struct{ bus *bus }

func (a *API) wait(w http.ResponseWriter, r *http.Request) {
	c := a.bus.subscribe()
	select {
	case text := <-c:
		fmt.Fprintln(w, text)
	case <-r.Context().Done():
	}
}

func (a *API) tell(w http.ResponseWriter, r *http.Request) {
	a.bus.publish(r.UserAgent())
	w.WriteHeader(http.StatusNoContent)
}

func Routes() http.Handler {
	api := &API{bus: &bus{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /wait", api.wait)
	mux.HandleFunc("POST /tell", api.tell)
	return mux
}
