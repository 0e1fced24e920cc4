// Package bodypairhandedon: the body and its error go to a helper, which closes where there is no error.
package bodypairhandedon

import (
	"context"
	"io"
	"net/http"
)

func Proxy(w http.ResponseWriter, r *http.Request) {
	body, err := fetch(r.Context())
	stream(w, body, err)
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

func stream(w io.Writer, body io.ReadCloser, err error) {
	if err != nil {
		io.WriteString(w, err.Error())
		return
	}
	defer body.Close()
	io.Copy(w, body)
}
