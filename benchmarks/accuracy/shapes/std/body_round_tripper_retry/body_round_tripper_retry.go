// Package bodyroundtripperretry: a RoundTripper that retries drops the first response.
package bodyroundtripperretry

import (
	"net/http"
	"time"
)

type retrying struct{ next http.RoundTripper }

func (t retrying) RoundTrip(request *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(request) // want unclosed-body
	if err == nil && resp.StatusCode == http.StatusServiceUnavailable {
		time.Sleep(time.Second)
		return t.next.RoundTrip(request)
	}
	return resp, err
}
