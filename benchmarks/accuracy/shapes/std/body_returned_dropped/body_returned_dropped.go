// Package bodyreturneddropped: the response of the package's own sender is dropped by one caller.
package bodyreturneddropped

import (
	"fmt"
	"net/http"
)

type API struct{ client *http.Client }

func (a *API) send(method, path string) (*http.Response, error) {
	request, err := http.NewRequest(method, "http://upstream.internal"+path, nil)
	if err != nil {
		return nil, fmt.Errorf("request: %w", err)
	}
	resp, err := a.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("send: %w", err)
	}
	return resp, nil
}

func (a *API) Delete(path string) error {
	resp, err := a.send(http.MethodDelete, path) // want unclosed-body
	if err != nil {
		return err
	}
	if resp.StatusCode >= 300 {
		return fmt.Errorf("delete %s: %s", path, resp.Status)
	}
	return nil
}
