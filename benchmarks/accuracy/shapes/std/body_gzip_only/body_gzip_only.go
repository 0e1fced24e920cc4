// Package bodygziponly: the gzip reader is closed, the body below it is not.
package bodygziponly

import (
	"compress/gzip"
	"encoding/json"
	"net/http"
)

func Unpack(client *http.Client, url string, into any) error {
	resp, err := client.Get(url) // want unclosed-body
	if err != nil {
		return err
	}
	unpacked, err := gzip.NewReader(resp.Body)
	if err != nil {
		return err
	}
	defer unpacked.Close()
	return json.NewDecoder(unpacked).Decode(into)
}
