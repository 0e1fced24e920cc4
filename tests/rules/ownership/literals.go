package shapes

import (
	"bufio"
	"errors"
	"io"
	"net/http"
	"os"
)

func retry(run func() error) error {
	var err error
	for range 3 {
		if err = run(); err == nil {
			return nil
		}
	}
	return err
}

// The literal opens, the function around it has to close.
func BadRetried(client *http.Client, url string) ([]byte, error) {
	var resp *http.Response
	err := retry(func() error {
		var err error
		resp, err = client.Get(url)
		return err
	})
	if err != nil {
		return nil, err
	}
	head := make([]byte, 8)
	_, err = io.ReadFull(resp.Body, head)
	return head, err
}

func retriedAndClosed(client *http.Client, url string) ([]byte, error) {
	var resp *http.Response
	err := retry(func() (err error) {
		resp, err = client.Get(url)
		return err
	})
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	head := make([]byte, 8)
	_, err = io.ReadFull(resp.Body, head)
	return head, err
}

func retriedAndHandedOn(client *http.Client, url string) (*http.Response, error) {
	var resp *http.Response
	get := func() (err error) {
		resp, err = client.Get(url)
		return err
	}
	if err := retry(get); err != nil {
		return nil, err
	}
	return resp, nil
}

func BadNeverAsked(path string) error {
	var f *os.File
	if err := retry(func() (err error) { f, err = os.Open(path); return err }); err != nil {
		return err
	}
	if f.Name() == "" {
		return errors.New("no name")
	}
	return f.Close()
}

// Nobody can close the file behind the scanner that is given out.
func BadGivesView(path string) (*bufio.Scanner, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	return bufio.NewScanner(f), nil
}
