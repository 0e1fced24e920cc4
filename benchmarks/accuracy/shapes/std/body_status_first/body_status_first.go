// Package bodystatusfirst: the status is checked before the defer: error statuses keep the connection.
package bodystatusfirst

import (
	"encoding/json"
	"errors"
	"net/http"
)

func Item(client *http.Client, url string, into any) error {
	resp, err := client.Get(url) // want unclosed-body
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return errors.New(resp.Status)
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(into)
}
