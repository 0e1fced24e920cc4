// Package throughhelper gets its response from a helper, and nobody thinks of the body.
package throughhelper

import (
	"context"
	"encoding/json"
	"net/http"
)

type profile struct {
	Name string `json:"name"`
}

func get(ctx context.Context, target string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func load(target string) (profile, error) {
	var found profile
	resp, err := get(context.Background(), target) // want "is never closed"
	if err != nil {
		return found, err
	}
	err = json.NewDecoder(resp.Body).Decode(&found) // stops behind the first value, not at the end
	return found, err
}

// Routes adds GET /profile.
func Routes(mux *http.ServeMux, target string) {
	mux.HandleFunc("GET /profile", func(w http.ResponseWriter, r *http.Request) {
		found, err := load(target)
		if err != nil {
			http.Error(w, "no profile", http.StatusBadGateway)
			return
		}
		_ = json.NewEncoder(w).Encode(found)
	})
}
