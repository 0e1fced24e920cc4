// Package bodymethodvalue: the deferred call is a method value taken before.
package bodymethodvalue

import (
	"bufio"
	"net/http"
)

func Count(client *http.Client, url string) (int, error) {
	resp, err := client.Get(url)
	if err != nil {
		return 0, err
	}
	done := resp.Body.Close
	defer done()
	lines := 0
	for scanner := bufio.NewScanner(resp.Body); scanner.Scan(); {
		lines++
	}
	return lines, nil
}
