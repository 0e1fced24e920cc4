// Package bodytworeturns: closed by a defer, then several returns inside branches.
package bodytworeturns

import (
	"io"
	"net/http"
)

func Find(client *http.Client, request *http.Request) ([]byte, error) {
	resp, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusOK {
		body, err := io.ReadAll(resp.Body)
		if err != nil {
			return nil, err
		}
		return body, nil
	}
	return nil, nil
}
