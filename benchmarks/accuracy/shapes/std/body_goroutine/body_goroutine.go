// Package bodygoroutine: the response goes to a goroutine that closes it.
package bodygoroutine

import (
	"io"
	"net/http"
)

func Drain(client *http.Client, url string) error {
	resp, err := client.Get(url)
	if err != nil {
		return err
	}
	go func() {
		defer resp.Body.Close()
		_, _ = io.Copy(io.Discard, resp.Body)
	}()
	return nil
}
