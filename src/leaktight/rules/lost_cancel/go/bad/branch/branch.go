// Package branch calls cancel when the result came, and forgets it when the caller went away.
package branch

import (
	"context"
	"net/http"
)

func work(ctx context.Context, results chan<- string) {
	select {
	case results <- "done":
	case <-ctx.Done():
	}
}

// Routes adds GET /work.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /work", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithCancel(context.WithoutCancel(r.Context())) // want "not called on the path"
		results := make(chan string)
		go work(ctx, results)
		select {
		case text := <-results:
			cancel()
			_, _ = w.Write([]byte(text))
		case <-r.Context().Done():
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
}
