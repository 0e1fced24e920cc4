// Package headonly looks at headers only, and dumps no bodies.
package headonly

import (
	"log"
	"net/http"
	"net/http/httputil"
)

type dumping struct {
	next http.RoundTripper
}

func (d *dumping) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := d.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if head, err := httputil.DumpResponse(response, false); err == nil {
		log.Printf("%s", head)
	}
	return response, nil
}

// NewClient makes a client that logs the heads of what it gets.
func NewClient() *http.Client {
	return &http.Client{Transport: &dumping{next: http.DefaultTransport}}
}
