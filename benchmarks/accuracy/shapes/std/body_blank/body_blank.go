// Package bodyblank: only the error is looked at; the response is assigned to the blank identifier.
package bodyblank

import (
	"net/http"
)

func Ping(client *http.Client, url string) error {
	_, err := client.Get(url) // want unclosed-body
	return err
}
