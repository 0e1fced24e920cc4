// Package wrappedonce wraps what it uses where that is made, for the request alone, or once.
package wrappedonce

import (
	"net/http"
	"strings"
	"time"
)

type tracing struct{ next http.RoundTripper }

func (t *tracing) RoundTrip(r *http.Request) (*http.Response, error) { return t.next.RoundTrip(r) }

func traced(next http.RoundTripper) http.RoundTripper { return &tracing{next: next} }

func orDefault(next http.RoundTripper) http.RoundTripper {
	if next == nil {
		return http.DefaultTransport
	}
	return next
}

type options struct{ timeout time.Duration }

type proxy struct {
	client  *http.Client
	wrapped bool
	name    string
	state   func(string) string
	options *options
}

func newProxy(client *http.Client) *proxy {
	client.Transport = traced(client.Transport) // when the service starts
	return &proxy{client: client, options: &options{}}
}

func next(state func(string) string) func(string) string {
	if state == nil {
		return strings.ToUpper
	}
	return strings.ToLower
}

func (p *proxy) get(w http.ResponseWriter, r *http.Request) {
	own := *p.client
	own.Timeout = time.Second
	own.Transport = traced(own.Transport) // a copy of the client, gone with the request
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	p.client.Transport = orDefault(p.client.Transport)
	p.name = strings.TrimSpace(p.name)
	p.state = next(p.state) // another one, which keeps nothing
	if !p.wrapped {
		p.client.Transport = traced(p.client.Transport)
		p.wrapped = true
	}
	resp, err := own.Get("http://127.0.0.1:9/" + r.PathValue("id"))
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
}

// Routes adds GET /items/{id}.
func Routes(mux *http.ServeMux) {
	p := newProxy(&http.Client{Timeout: 5 * time.Second, Transport: http.DefaultTransport})
	mux.HandleFunc("GET /items/{id}", p.get)
}
