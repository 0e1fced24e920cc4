// Package bodyrequest: the server closes the request's body itself.
package bodyrequest

import (
	"encoding/json"
	"net/http"
)

func Accept(w http.ResponseWriter, r *http.Request) {
	var input struct{ Name string }
	if err := json.NewDecoder(r.Body).Decode(&input); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}
