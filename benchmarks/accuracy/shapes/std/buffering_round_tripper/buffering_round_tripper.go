// Package bufferingroundtripper: a round tripper reads every body whole, to log it.
package bufferingroundtripper

import (
	"bytes"
	"io"
	"log"
	"net/http"
	"time"
)

type logged struct{ next http.RoundTripper }

func (l logged) RoundTrip(request *http.Request) (*http.Response, error) {
	resp, err := l.next.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(resp.Body) // want buffering-client
	resp.Body.Close()
	if err != nil {
		return nil, err
	}
	log.Printf("%s", body)
	resp.Body = io.NopCloser(bytes.NewReader(body))
	return resp, nil
}

func Client() *http.Client {
	return &http.Client{Timeout: time.Second, Transport: logged{next: http.DefaultTransport}}
}
