package shapes

import (
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"os"
)

// A function that closes is returned beside what it closes.
func openAll(paths []string) ([]io.Reader, func() error, error) {
	var files []*os.File
	var readers []io.Reader
	closer := func() error {
		for _, f := range files {
			f.Close()
		}
		return nil
	}
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			_ = closer()
			return nil, nil, err
		}
		files = append(files, f)
		readers = append(readers, f)
	}
	return readers, closer, nil
}

func openOne(path string) (io.Reader, func(), error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	return f, func() { _ = f.Close() }, nil
}

func openBound(path string) (io.Reader, func() error, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	return f, f.Close, nil
}

func BadSkipsCloser(path string) (int, error) {
	r, done, err := openOne(path)
	if err != nil {
		return 0, err
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return 0, err
	}
	done()
	return len(data), nil
}

func BadSkipsBound(path string) (int, error) {
	r, done, err := openBound(path)
	if err != nil {
		return 0, err
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return 0, err
	}
	return len(data), done()
}

func BadSkipsAll(paths []string) (int, error) {
	all, done, err := openAll(paths)
	if err != nil {
		return 0, err
	}
	total := 0
	for _, r := range all {
		data, err := io.ReadAll(r)
		if err != nil {
			return 0, err
		}
		total += len(data)
	}
	return total, done()
}

func BadDropsCloser(path string) (int, error) {
	r, _, err := openOne(path)
	if err != nil {
		return 0, err
	}
	data, err := io.ReadAll(r)
	return len(data), err
}

func defersCloser(path string) (int, error) {
	r, done, err := openOne(path)
	if err != nil {
		return 0, err
	}
	defer done()
	data, err := io.ReadAll(r)
	return len(data), err
}

func defersAll(paths []string) (int, error) {
	all, done, err := openAll(paths)
	if err != nil {
		return 0, err
	}
	defer func() {
		if err := done(); err != nil {
			fmt.Println(err)
		}
	}()
	return len(all), nil
}

func handsCloserOn(path string) (io.Reader, func(), error) {
	r, done, err := openOne(path)
	if err != nil {
		return nil, nil, err
	}
	return r, done, nil
}

type source struct {
	io.Reader
	done func()
}

func (s *source) Close() { s.done() }

func keepsCloser(path string) (*source, error) {
	r, done, err := openOne(path)
	if err != nil {
		return nil, err
	}
	return &source{r, done}, nil
}

// gzip.Reader.Close does not close what it reads from.
func BadUnzipped(url string) ([]byte, error) {
	resp, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(resp.Body)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	head := make([]byte, 16)
	_, err = io.ReadFull(z, head)
	return head, err
}

type both struct {
	*gzip.Reader
	under io.Closer
}

func (b both) Close() error {
	b.Reader.Close()
	return b.under.Close()
}

func unzippedAndOwned(url string) (io.ReadCloser, error) {
	resp, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(resp.Body)
	if err != nil {
		resp.Body.Close()
		return nil, err
	}
	return both{z, resp.Body}, nil
}
