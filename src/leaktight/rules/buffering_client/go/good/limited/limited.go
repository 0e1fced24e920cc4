// Package limited keeps the beginning of each body and passes the rest.
package limited

import (
	"bytes"
	"io"
	"log"
	"net/http"
)

const most = 4 << 10

type body struct {
	io.Reader
	io.Closer
}

type peeking struct {
	next http.RoundTripper
}

func (p peeking) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := p.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	head, err := io.ReadAll(io.LimitReader(response.Body, most))
	if err != nil {
		_ = response.Body.Close()
		return nil, err
	}
	log.Printf("%s: %q", r.URL.Redacted(), head)
	response.Body = body{io.MultiReader(bytes.NewReader(head), response.Body), response.Body}
	return response, nil
}

type recorder struct {
	http.ResponseWriter
	head bytes.Buffer
}

func (r *recorder) Write(p []byte) (int, error) {
	if room := most - r.head.Len(); room > 0 {
		r.head.Write(p[:min(room, len(p))])
	}
	return r.ResponseWriter.Write(p)
}

// Record logs how responses of next begin.
func Record(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		recorded := &recorder{ResponseWriter: w}
		next.ServeHTTP(recorded, r)
		log.Printf("%q", recorded.head.String())
	})
}

// NewClient makes a client that logs how answers begin.
func NewClient() *http.Client {
	return &http.Client{Transport: peeking{next: http.DefaultTransport}}
}
