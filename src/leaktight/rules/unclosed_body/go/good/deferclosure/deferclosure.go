// Package deferclosure closes the body in a deferred function that keeps the error of Close.
package deferclosure

import (
	"encoding/json"
	"errors"
	"net/http"
	"time"
)

var upstream = &http.Client{Timeout: 5 * time.Second}

func version(target string) (found string, err error) {
	resp, err := upstream.Get(target)
	if err != nil {
		return "", err
	}
	defer func() {
		err = errors.Join(err, resp.Body.Close())
	}()
	if resp.StatusCode == http.StatusNotFound {
		return "none", nil
	}
	err = json.NewDecoder(resp.Body).Decode(&found)
	return found, err
}

// Routes adds GET /version.
func Routes(mux *http.ServeMux, target string) {
	mux.HandleFunc("GET /version", func(w http.ResponseWriter, r *http.Request) {
		found, err := version(target)
		if err != nil {
			http.Error(w, "no version", http.StatusBadGateway)
			return
		}
		_, _ = w.Write([]byte(found))
	})
}
