// Package drained reads to the end, which gives the connection back, and asks with HEAD, which has no body.
package drained

import (
	"io"
	"net/http"
)

// Fetch reads all.
func Fetch(client *http.Client, url string) ([]byte, error) {
	resp, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(resp.Body)
}

// Size asks for the length only.
func Size(client *http.Client, url string) (int64, error) {
	resp, err := client.Head(url)
	if err != nil {
		return 0, err
	}
	return resp.ContentLength, nil
}
