// Package bodygeneric: a generic decoder closes what it is given.
package bodygeneric

import (
	"encoding/json"
	"io"
	"net/http"
)

func decode[T any](body io.ReadCloser) (out T, err error) {
	defer body.Close()
	err = json.NewDecoder(body).Decode(&out)
	return out, err
}

func Names(client *http.Client, url string) ([]string, error) {
	resp, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	return decode[[]string](resp.Body)
}
