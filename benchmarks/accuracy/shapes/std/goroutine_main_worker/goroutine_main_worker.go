// Package goroutinemainworker: a worker of the process is meant to run for ever.
package goroutinemainworker

import (
	"net/http"
	"time"
)

func Main(refresh func()) error {
	go func() {
		for {
			refresh()
			time.Sleep(time.Minute)
		}
	}()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	return http.ListenAndServe("127.0.0.1:8080", mux)
}
