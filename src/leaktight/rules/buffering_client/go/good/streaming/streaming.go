// Package streaming counts what passes without keeping it.
package streaming

import (
	"io"
	"log"
	"net/http"
)

type counted struct {
	io.ReadCloser
	url string
	n   int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.n += int64(n)
	return n, err
}

func (c *counted) Close() error {
	log.Printf("%s: %d bytes", c.url, c.n)
	return c.ReadCloser.Close()
}

type counting struct {
	next http.RoundTripper
}

func (t counting) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	response.Body = &counted{ReadCloser: response.Body, url: r.URL.Redacted()}
	return response, nil
}

// NewClient makes a client that logs how much it gets.
func NewClient() *http.Client {
	return &http.Client{Transport: counting{next: http.DefaultTransport}}
}
