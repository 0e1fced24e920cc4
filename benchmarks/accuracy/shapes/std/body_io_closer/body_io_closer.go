// Package bodyiocloser: the body is closed through a literal that takes an io.Closer.
package bodyiocloser

import (
	"io"
	"net/http"
)

func Status(client *http.Client, url string) (int, error) {
	resp, err := client.Get(url)
	if err != nil {
		return 0, err
	}
	shut := func(c io.Closer) { _ = c.Close() }
	defer shut(resp.Body)
	return resp.StatusCode, nil
}
