// Package literal closes in a deferred literal, which waits just as long.
package literal

import (
	"io"
	"log"
	"net/http"
)

// Fetch copies all URLs to w.
func Fetch(client *http.Client, urls []string, w io.Writer) error {
	for _, url := range urls {
		resp, err := client.Get(url)
		if err != nil {
			return err
		}
		defer func() { // want "every turn of the loop keeps one more resource open"
			if err := resp.Body.Close(); err != nil {
				log.Print(err)
			}
		}()
		if _, err := io.Copy(w, resp.Body); err != nil {
			return err
		}
	}
	return nil
}
