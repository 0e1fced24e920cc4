// Package expvars shows all variables, the command line among them, on the public port.
package expvars

import (
	"expvar"
	"net/http"
)

func hello(w http.ResponseWriter, _ *http.Request) {
	_, _ = w.Write([]byte("hello"))
}

// Handler is the whole service.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello", hello)
	mux.Handle("GET /internals", expvar.Handler()) // want "expvar.Handler is registered on the router"
	return mux
}
