// Package retry asks again after a bad answer without closing the bad answer.
package retry

import (
	"errors"
	"net/http"
	"time"
)

func get(client *http.Client, url string) (*http.Response, error) {
	for attempt := range 3 {
		resp, err := client.Get(url) // want "not closed"
		if err != nil {
			return nil, err
		}
		if resp.StatusCode < http.StatusInternalServerError {
			return resp, nil
		}
		time.Sleep(time.Duration(attempt) * 100 * time.Millisecond)
	}
	return nil, errors.New("upstream does not recover")
}

// Handler serves GET /status.
func Handler(client *http.Client, url string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		resp, err := get(client, url)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		w.WriteHeader(resp.StatusCode)
	}
}
