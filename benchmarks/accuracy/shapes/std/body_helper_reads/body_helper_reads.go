// Package bodyhelperreads: a helper that only reads looks like one that closes.
package bodyhelperreads

import (
	"encoding/json"
	"io"
	"net/http"
)

func decode(body io.ReadCloser, into any) error {
	return json.NewDecoder(body).Decode(into)
}

func Fetch(client *http.Client, url string, into any) error {
	resp, err := client.Get(url) // want unclosed-body
	if err != nil {
		return err
	}
	return decode(resp.Body, into)
}
