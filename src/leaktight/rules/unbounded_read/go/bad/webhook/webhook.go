// Package webhook checks a signature over the whole body, whoever sent it.
package webhook

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
)

type hooks struct {
	secret []byte
}

func (h *hooks) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var body bytes.Buffer
	if _, err := body.ReadFrom(r.Body); err != nil { // want "request's body is read whole"
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	mac := hmac.New(sha256.New, h.secret)
	mac.Write(body.Bytes())
	if !hmac.Equal([]byte(hex.EncodeToString(mac.Sum(nil))), []byte(r.Header.Get("X-Signature"))) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Register adds POST /hooks.
func Register(mux *http.ServeMux, secret []byte) {
	mux.Handle("POST /hooks", &hooks{secret: secret})
}
