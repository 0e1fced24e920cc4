// Package readeronly closes the gzip reader and takes the file below it for closed too.
package readeronly

import (
	"compress/gzip"
	"io"
	"net/http"
	"os"
	"path/filepath"
)

const archive = "/var/lib/archive"

func unpack(w io.Writer, name string) error {
	file, err := os.Open(filepath.Join(archive, filepath.Base(name)+".gz")) // want "is never closed"
	if err != nil {
		return err
	}
	reader, err := gzip.NewReader(file)
	if err != nil {
		return err
	}
	defer reader.Close()
	_, err = io.Copy(w, reader)
	return err
}

// Routes adds GET /archive/{name}.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /archive/{name}", func(w http.ResponseWriter, r *http.Request) {
		if err := unpack(w, r.PathValue("name")); err != nil {
			http.Error(w, "no such archive", http.StatusNotFound)
		}
	})
}
