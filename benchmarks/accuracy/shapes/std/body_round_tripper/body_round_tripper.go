// Package bodyroundtripper: a RoundTripper passes the response on; its caller owns it.
package bodyroundtripper

import (
	"net/http"
)

type tagged struct {
	next http.RoundTripper
	tag  string
}

func (t tagged) RoundTrip(request *http.Request) (*http.Response, error) {
	copied := request.Clone(request.Context())
	copied.Header.Set("X-Tag", t.tag)
	resp, err := t.next.RoundTrip(copied)
	if err != nil {
		return nil, err
	}
	return resp, nil
}
