// Package mapfactoryeachrequest: made inside the handler that a factory makes once.
package mapfactoryeachrequest

import (
	"fmt"
	"net/http"
	"strings"
)

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /sizes/{name}", sizes())
	return mux
}

func sizes() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		name := r.PathValue("name")
		known := map[string]int{}
		for _, part := range strings.Split(name, "-") {
			known[part]++
		}
		fmt.Fprintln(w, len(known))
	}
}
