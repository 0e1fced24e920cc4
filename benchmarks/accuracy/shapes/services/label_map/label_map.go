// Package labelmap: labels in a map, of which one is set later from the Host header.
package labelmap

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var requests = promauto.NewCounterVec(prometheus.CounterOpts{
	Name: "requests_total",
	Help: "Requests.",
}, []string{"path", "status"})

func Counted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		labels := prometheus.Labels{"status": "200", "path": ""}
		if r.TLS != nil {
			labels["path"] = strings.ToLower(r.Host)
		}
		requests.With(labels).Inc() // want metric-cardinality
	})
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, r.PathValue("id")) })
	return Counted(mux)
}
