// Package bufferingroundtripperhead: a round tripper looks at the head alone.
package bufferingroundtripperhead

import (
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
	log.Printf("%s %d", request.URL, resp.StatusCode)
	return resp, nil
}

func Client() *http.Client {
	return &http.Client{Timeout: time.Second, Transport: logged{next: http.DefaultTransport}}
}
