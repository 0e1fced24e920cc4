// Package maphub: clients of a hub come and go by its channels.
package maphub

import (
	"net/http"
)

type client struct{ send chan []byte }

type hub struct {
	clients map[*client]bool
	join    chan *client
	leave   chan *client
}

func (h *hub) run() {
	for {
		select {
		case c := <-h.join:
			h.clients[c] = true
		case c := <-h.leave:
			if h.clients[c] {
				delete(h.clients, c)
				close(c.send)
			}
		}
	}
}

func Routes() http.Handler {
	h := &hub{clients: map[*client]bool{}, join: make(chan *client), leave: make(chan *client)}
	go h.run()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /stream", func(w http.ResponseWriter, r *http.Request) {
		c := &client{send: make(chan []byte, 16)}
		h.join <- c
		defer func() { h.leave <- c }()
		for {
			select {
			case <-r.Context().Done():
				return
			case message := <-c.send:
				w.Write(message)
			}
		}
	})
	return mux
}
