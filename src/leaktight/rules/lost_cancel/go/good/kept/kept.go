// Package kept stores cancel in the object whose Close calls it.
package kept

import (
	"context"
	"net/http"
	"time"
)

type watcher struct {
	stop context.CancelFunc
}

func watch(interval time.Duration) *watcher {
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		ticker := time.NewTicker(interval)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
			case <-ctx.Done():
				return
			}
		}
	}()
	return &watcher{stop: cancel}
}

// Close ends the watching.
func (w *watcher) Close() {
	w.stop()
}

// Routes adds GET /ticks.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /ticks", func(w http.ResponseWriter, r *http.Request) {
		watching := watch(time.Second)
		defer watching.Close()
		<-r.Context().Done()
	})
}
