// Package bodyhelpercloses: a helper in the package closes the body that it is given.
package bodyhelpercloses

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
)

func quiet(label string, c io.ReadCloser) {
	if err := c.Close(); err != nil {
		log.Printf("%s: %v", label, err)
	}
}

func Fetch(client *http.Client, url string, into any) error {
	resp, err := client.Get(url)
	if err != nil {
		return err
	}
	defer quiet("fetch", resp.Body)
	return json.NewDecoder(resp.Body).Decode(into)
}
