// Package dropped derives a context that can be cancelled, and throws the means to do so away.
package dropped

import (
	"context"
	"io"
	"net/http"
	"time"
)

// jobs outlive the requests that start them.
var jobs = context.Background()

func fetch(url string) (int64, error) {
	ctx, _ := context.WithTimeout(jobs, time.Hour) // want "is dropped and is never called"
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return io.Copy(io.Discard, resp.Body)
}

// Routes adds POST /fetch.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /fetch", func(w http.ResponseWriter, r *http.Request) {
		if _, err := fetch(r.FormValue("url")); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	})
}
