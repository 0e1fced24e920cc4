// Package handled closes in the ways that people close: at once, in a literal, by a helper, on each path.
package handled

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
)

func discard(body io.ReadCloser) {
	io.Copy(io.Discard, io.LimitReader(body, 64<<10))
	body.Close()
}

func literal(client *http.Client, url string, into any) (err error) {
	resp, fail := client.Get(url)
	if nil != fail {
		return fail
	}
	defer func() {
		if closing := resp.Body.Close(); err == nil {
			err = closing
		}
	}()
	return json.NewDecoder(resp.Body).Decode(into)
}

func helper(client *http.Client, url string) (int, error) {
	resp, err := client.Get(url)
	if err != nil {
		return 0, err
	}
	defer discard(resp.Body)
	return resp.StatusCode, nil
}

func eachPath(client *http.Client, url string) (string, error) {
	resp, err := client.Get(url)
	switch {
	case err != nil:
		return "", err
	case resp.StatusCode != http.StatusOK:
		resp.Body.Close()
		return "", errors.New("bad status")
	}
	etag := resp.Header.Get("ETag")
	closing := resp.Body.Close
	return etag, closing()
}

// Use calls them all.
func Use(client *http.Client, url string) error {
	var v any
	if err := literal(client, url, &v); err != nil {
		return err
	}
	if _, err := helper(client, url); err != nil {
		return err
	}
	_, err := eachPath(client, url)
	return err
}
