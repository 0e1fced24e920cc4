// Package correlated closes where there is something to close, told by a flag, the value, or a helper's error.
package correlated

import (
	"fmt"
	"net/http"
)

func check(resp *http.Response) error {
	if resp.StatusCode == http.StatusOK {
		return nil
	}
	resp.Body.Close()
	return fmt.Errorf("status %d", resp.StatusCode)
}

func byHelper(client *http.Client, url string) (int64, error) {
	resp, err := client.Get(url)
	if err != nil {
		return 0, err
	}
	if err := check(resp); err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.ContentLength, nil
}

func byValue(client *http.Client, url string, wanted bool) (size int64) {
	var resp *http.Response
	defer func() {
		if resp != nil {
			resp.Body.Close()
		}
	}()
	if !wanted {
		return 0
	}
	var err error
	if resp, err = client.Get(url); err == nil {
		size = resp.ContentLength
	}
	return size
}

func byFlag(client *http.Client, url string, cached bool) error {
	var resp *http.Response
	if !cached {
		var err error
		if resp, err = client.Get(url); err != nil {
			return err
		}
	}
	if !cached {
		return resp.Body.Close()
	}
	return nil
}

// Use calls them all.
func Use(client *http.Client, url string) error {
	if _, err := byHelper(client, url); err != nil {
		return err
	}
	byValue(client, url, true)
	return byFlag(client, url, false)
}
