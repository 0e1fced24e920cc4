// Package bodyretry: a retry loop that takes a new response without closing the last one.
package bodyretry

import (
	"errors"
	"net/http"
	"time"
)

func Retry(client *http.Client, request *http.Request) (*http.Response, error) {
	var resp *http.Response
	var err error
	for attempt := 0; attempt < 3; attempt++ {
		resp, err = client.Do(request) // want unclosed-body
		if err != nil {
			continue
		}
		if resp.StatusCode < 500 {
			return resp, nil
		}
		time.Sleep(time.Second)
	}
	return nil, errors.New("no answer")
}
