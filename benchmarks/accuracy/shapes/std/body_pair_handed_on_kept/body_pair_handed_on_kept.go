// Package bodypairhandedonkept: the body and its error go to a helper, which closes on one of two ways.
package bodypairhandedonkept

import (
	"context"
	"io"
	"net/http"
)

func Proxy(w http.ResponseWriter, r *http.Request) {
	body, err := fetch(r.Context()) // want unclosed-body|unclosed-resource
	stream(w, body, err, r.Method == http.MethodHead)
}

func fetch(ctx context.Context) (io.ReadCloser, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://upstream.internal/", nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	return resp.Body, nil
}

func stream(w io.Writer, body io.ReadCloser, err error, head bool) {
	if err != nil {
		io.WriteString(w, err.Error())
		return
	}
	if head {
		return
	}
	defer body.Close()
	io.Copy(w, body)
}
