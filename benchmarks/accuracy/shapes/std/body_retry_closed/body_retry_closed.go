// Package bodyretryclosed: the same retry loop with the body closed before the next turn.
package bodyretryclosed

import (
	"errors"
	"net/http"
	"time"
)

func Retry(client *http.Client, request *http.Request) (*http.Response, error) {
	for attempt := 0; attempt < 3; attempt++ {
		resp, err := client.Do(request)
		if err != nil {
			continue
		}
		if resp.StatusCode < 500 {
			return resp, nil
		}
		_ = resp.Body.Close()
		time.Sleep(time.Second)
	}
	return nil, errors.New("no answer")
}
