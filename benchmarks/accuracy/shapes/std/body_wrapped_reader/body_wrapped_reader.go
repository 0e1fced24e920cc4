// Package bodywrappedreader: the body lives on in a struct whose Close releases it.
package bodywrappedreader

import (
	"io"
	"net/http"
)

type download struct {
	io.Reader
	body io.Closer
}

func (d *download) Close() error { return d.body.Close() }

func Get(client *http.Client, url string, limit int64) (io.ReadCloser, error) {
	resp, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	return &download{io.LimitReader(resp.Body, limit), resp.Body}, nil
}
