// Package bodychannel: the response goes over a channel to whoever asked.
package bodychannel

import (
	"net/http"
)

type answer struct {
	resp *http.Response
	err  error
}

func Ask(client *http.Client, url string, to chan<- answer) {
	resp, err := client.Get(url)
	to <- answer{resp, err}
}
