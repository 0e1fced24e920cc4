// Package bodyreaderoutside: the body is kept in a reader declared outside, which is closed.
package bodyreaderoutside

import (
	"io"
	"net/http"
	"os"
)

func Open(client *http.Client, url, path string) (int64, error) {
	var source io.ReadCloser
	if url != "" {
		resp, err := client.Get(url)
		if err != nil {
			return 0, err
		}
		source = resp.Body
	} else {
		file, err := os.Open(path)
		if err != nil {
			return 0, err
		}
		source = file
	}
	defer source.Close()
	return io.Copy(io.Discard, source)
}
