// Package bodynilcheck: closed under a check that the response is there, before the error is looked at.
package bodynilcheck

import (
	"net/http"
)

func Send(client *http.Client, request *http.Request) (int, error) {
	resp, err := client.Do(request)
	if resp != nil {
		defer resp.Body.Close()
	}
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}
