package shapes

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"net/http"
)

func BadPipeLeftUnread(v any, ready bool) (io.Reader, error) {
	pr, pw := io.Pipe()
	go func() {
		pw.CloseWithError(json.NewEncoder(pw).Encode(v))
	}()
	if !ready {
		return nil, errors.New("not ready")
	}
	return pr, nil
}

func GoodPipeClosed(v any, ready bool) (io.Reader, error) {
	pr, pw := io.Pipe()
	go func() {
		pw.CloseWithError(json.NewEncoder(pw).Encode(v))
	}()
	if !ready {
		pr.Close()
		return nil, errors.New("not ready")
	}
	return pr, nil
}

func GoodPipeOfRequest(v any) (*http.Response, error) {
	pr, pw := io.Pipe()
	go func() {
		pw.CloseWithError(json.NewEncoder(pw).Encode(v))
	}()
	return http.Post("http://localhost/", "application/json", pr)
}

func GoodPipeGivenBefore(v any, ready bool) (*http.Request, error) {
	pr, pw := io.Pipe()
	req, err := http.NewRequest(http.MethodPost, "http://localhost/", pr)
	if err != nil {
		return nil, err
	}
	go func() {
		pw.CloseWithError(json.NewEncoder(pw).Encode(v))
	}()
	if !ready {
		return nil, errors.New("not ready")
	}
	return req, nil
}

func BadPipeNeverClosed(items []int) error {
	pr, pw := io.Pipe()
	lines := make(chan string, 100)
	go func() {
		scanner := bufio.NewScanner(pr)
		for scanner.Scan() {
			select {
			case lines <- scanner.Text():
			default:
			}
		}
	}()
	enc := json.NewEncoder(pw)
	for _, i := range items {
		if err := enc.Encode(i); err != nil {
			return err
		}
	}
	return pw.Close()
}

func GoodPipeCloseDeferred(items []int) error {
	pr, pw := io.Pipe()
	defer pw.Close()
	go func() {
		_, _ = io.Copy(io.Discard, pr)
	}()
	enc := json.NewEncoder(pw)
	for _, i := range items {
		if err := enc.Encode(i); err != nil {
			return err
		}
	}
	return nil
}

func GoodPipeForACommand(start func(w io.Writer) error) error {
	pr, pw := io.Pipe()
	go func() {
		_, _ = io.Copy(io.Discard, pr)
	}()
	return start(pw)
}
