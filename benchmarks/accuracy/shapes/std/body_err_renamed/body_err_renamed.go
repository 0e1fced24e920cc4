// Package bodyerrrenamed: the error has another name and is compared the other way round.
package bodyerrrenamed

import (
	"io"
	"net/http"
)

func Read(client *http.Client, url string) ([]byte, error) {
	resp, failure := client.Get(url)
	if nil != failure {
		return nil, failure
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
