// Package wrapped instruments the client of a handler, in front of each use.
package wrapped

import "net/http"

type tracing struct {
	next http.RoundTripper
	seen int
}

func (t *tracing) RoundTrip(r *http.Request) (*http.Response, error) {
	t.seen++
	return t.next.RoundTrip(r)
}

func traced(next http.RoundTripper) http.RoundTripper { return &tracing{next: next} }

type proxy struct{ client *http.Client }

func (p *proxy) get(w http.ResponseWriter, r *http.Request) {
	p.client.Transport = traced(p.client.Transport) // want "is put into a wrapper \(wrapped.traced\) that takes its place"
	resp, err := p.client.Get("http://127.0.0.1:9/" + r.PathValue("id"))
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
}

// Routes adds GET /items/{id}.
func Routes(mux *http.ServeMux, client *http.Client) {
	p := &proxy{client: client}
	mux.HandleFunc("GET /items/{id}", p.get)
}
