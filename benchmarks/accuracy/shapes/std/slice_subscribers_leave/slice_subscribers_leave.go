// Package slicesubscribersleave: a channel for each request, taken out when it ends.
package slicesubscribersleave

import (
	"fmt"
	"net/http"
	"slices"
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
	b.listeners = append(b.listeners, c)
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

func (b *bus) unsubscribe(c chan string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.listeners = slices.DeleteFunc(b.listeners, func(other chan string) bool { return other == c })
}

type API struct{ bus *bus }

func (a *API) wait(w http.ResponseWriter, r *http.Request) {
	c := a.bus.subscribe()
	defer a.bus.unsubscribe(c)
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
