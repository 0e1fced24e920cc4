// Package bodyloopcontinue: a continue between acquisition and close, in one branch of a switch.
package bodyloopcontinue

import (
	"net/http"
)

func Poll(client *http.Client, urls []string) int {
	good := 0
	for _, url := range urls {
		resp, err := client.Get(url) // want unclosed-body
		if err != nil {
			continue
		}
		switch resp.StatusCode {
		case http.StatusNotFound:
			continue
		case http.StatusOK:
			good++
		}
		_ = resp.Body.Close()
	}
	return good
}
