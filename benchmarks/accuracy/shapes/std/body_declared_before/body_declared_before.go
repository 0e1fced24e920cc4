// Package bodydeclaredbefore: the variable is declared before the branch that fills it, one defer for both.
package bodydeclaredbefore

import (
	"io"
	"net/http"
)

func Load(client *http.Client, url string, cached *http.Response) ([]byte, error) {
	var resp *http.Response
	var err error
	if cached == nil {
		resp, err = client.Get(url)
		if err != nil {
			return nil, err
		}
	} else {
		resp = cached
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
