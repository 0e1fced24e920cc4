// Package filemultipart: a form's file is opened in a request and never closed.
package filemultipart

import (
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
)

func Upload(w http.ResponseWriter, r *http.Request) {
	_, header, err := r.FormFile("picture")
	if err != nil {
		http.Error(w, "no picture", http.StatusBadRequest)
		return
	}
	file, err := header.Open() // want unclosed-resource
	if err != nil {
		http.Error(w, "no picture", http.StatusBadRequest)
		return
	}
	sum := sha256.New()
	_, _ = io.Copy(sum, file)
	fmt.Fprintf(w, "%x", sum.Sum(nil))
}
