// Package bodyerrelse: what is owed is released in the branch where the error is nil.
package bodyerrelse

import (
	"io"
	"log"
	"net/http"
)

func Length(client *http.Client, url string) (n int64) {
	if resp, err := client.Get(url); err == nil {
		n, _ = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	} else {
		log.Print(err)
	}
	return n
}
