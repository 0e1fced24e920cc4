// Package fixedsize copies through pooled buffers that never grow.
package fixedsize

import (
	"io"
	"net/http"
	"os"
	"sync"
)

const size = 32 << 10

var buffers = sync.Pool{New: func() any { return new([size]byte) }}

func send(w io.Writer, file io.Reader) error {
	buf := buffers.Get().(*[size]byte)
	defer buffers.Put(buf)
	_, err := io.CopyBuffer(w, file, buf[:])
	return err
}

// Routes adds GET /manual.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /manual", func(w http.ResponseWriter, r *http.Request) {
		file, err := os.Open("manual.pdf")
		if err != nil {
			http.Error(w, "no manual", http.StatusNotFound)
			return
		}
		defer file.Close()
		_ = send(w, file)
	})
}
