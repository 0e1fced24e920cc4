// Package bodycollected: responses are collected and closed together at the end.
package bodycollected

import (
	"net/http"
)

func All(client *http.Client, urls []string) (int64, error) {
	var open []*http.Response
	defer func() {
		for _, resp := range open {
			_ = resp.Body.Close()
		}
	}()
	var total int64
	for _, url := range urls {
		resp, err := client.Get(url)
		if err != nil {
			return 0, err
		}
		open = append(open, resp)
		total += resp.ContentLength
	}
	return total, nil
}
