// Package bodynopcloserhides: the body is handed out behind a NopCloser: the caller's Close does not reach it.
package bodynopcloserhides

import (
	"io"
	"net/http"
)

func Get(client *http.Client, url string, limit int64) (io.ReadCloser, error) {
	resp, err := client.Get(url) // want unclosed-body
	if err != nil {
		return nil, err
	}
	return io.NopCloser(io.LimitReader(resp.Body, limit)), nil
}
