// Package returned gives the file to its caller, who closes it.
package returned

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
)

const archive = "/var/lib/archive"

func open(name string) (io.ReadCloser, error) {
	return os.Open(filepath.Join(archive, filepath.Base(name)))
}

// Routes adds GET /archive/{name}.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /archive/{name}", func(w http.ResponseWriter, r *http.Request) {
		file, err := open(r.PathValue("name"))
		if err != nil {
			http.Error(w, "no such archive", http.StatusNotFound)
			return
		}
		defer file.Close()
		_, _ = io.Copy(w, file)
	})
}
