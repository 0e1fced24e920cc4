// Package collected never stops its ticker: from Go 1.23 on it is collected once nobody refers to it.
package collected

import (
	"fmt"
	"net/http"
	"time"
)

// Routes adds GET /progress, which writes a line each second.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /progress", func(w http.ResponseWriter, r *http.Request) {
		ticker := time.NewTicker(time.Second)
		for n := 0; ; n++ {
			select {
			case <-r.Context().Done():
				return
			case <-ticker.C:
				fmt.Fprintln(w, n)
			}
		}
	})
}
