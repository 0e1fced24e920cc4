// Package contexthandlerliteral: a deferred literal uses the request's own context.
package contexthandlerliteral

import (
	"log"
	"net/http"
)

type Handler struct{ next http.Handler }

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if err := r.Context().Err(); err != nil {
			log.Print(err)
		}
	}()
	h.next.ServeHTTP(w, r)
}
