// Package dumped writes every answer to the log, body included.
package dumped

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
	dump, err := httputil.DumpResponse(response, true) // want "dumping reads the whole body of every answer"
	if err != nil {
		return nil, err
	}
	log.Printf("%s", dump)
	return response, nil
}

// NewClient makes a client that logs what it gets.
func NewClient() *http.Client {
	return &http.Client{Transport: &dumping{next: http.DefaultTransport}}
}
