// Package countedkeys counts searches by their text in an expvar map.
package countedkeys

import (
	"encoding/json"
	"expvar"
	"net/http"

	"github.com/labstack/echo/v4"
)

type search struct {
	Text string `json:"text"`
}

type counters struct {
	searches *expvar.Map
}

func (s *counters) find(w http.ResponseWriter, r *http.Request) {
	var in search
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&in); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	s.searches.Add(in.Text, 1) // want "labels from the request's field .Text."
	w.WriteHeader(http.StatusNoContent)
}

// Register adds POST /search.
func Register(e *echo.Echo) {
	s := &counters{searches: new(expvar.Map).Init()}
	e.POST("/search", echo.WrapHandler(http.HandlerFunc(s.find)))
}
