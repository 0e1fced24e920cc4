// Package bodynopcloser: a helper reads and closes the body, then replaces it by one that needs no close.
package bodynopcloser

import (
	"bytes"
	"io"
	"net/http"
)

func buffered(client *http.Client, url string) (*http.Response, error) {
	resp, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	raw, err := io.ReadAll(resp.Body)
	_ = resp.Body.Close()
	if err != nil {
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(raw))
	return resp, nil
}

func Status(client *http.Client, url string) (int, error) {
	resp, err := buffered(client, url)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}
