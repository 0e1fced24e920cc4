// Package mapregistry: filled by registrations at start, read by requests.
package mapregistry

import (
	"fmt"
	"net/http"
	"strings"
)

type Format func(string) string

var formats = map[string]Format{}

func Register(name string, format Format) { formats[name] = format }

func init() {
	Register("upper", strings.ToUpper)
	Register("lower", strings.ToLower)
}

func show(w http.ResponseWriter, r *http.Request) {
	format, ok := formats[r.PathValue("format")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, format(r.UserAgent()))
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /agent/{format}", show)
	return mux
}
