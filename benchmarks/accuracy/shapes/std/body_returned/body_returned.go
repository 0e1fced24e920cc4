// Package bodyreturned: the response is returned: its caller owns the body, and closes it.
package bodyreturned

import (
	"net/http"
)

type API struct{ client *http.Client }

func (a *API) send(method, path string) (*http.Response, error) {
	request, err := http.NewRequest(method, "http://upstream.internal"+path, nil)
	if err != nil {
		return nil, err
	}
	return a.client.Do(request)
}

func (a *API) Exists(path string) (bool, error) {
	resp, err := a.send(http.MethodGet, path)
	if err != nil {
		return false, err
	}
	defer func() { _ = resp.Body.Close() }()
	return resp.StatusCode == http.StatusOK, nil
}
