// Package bodyinterfaceclient: the client is an interface of the package; its response is still owed.
package bodyinterfaceclient

import (
	"fmt"
	"net/http"
)

type doer interface {
	Do(*http.Request) (*http.Response, error)
}

type Store struct{ http doer }

func (s *Store) Touch(request *http.Request) error {
	resp, err := s.http.Do(request) // want unclosed-body
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusNoContent {
		return fmt.Errorf("touch: %s", resp.Status)
	}
	return nil
}
