// Package bodyresponsecontroller: an http.ResponseController and a ResponseWriter are no responses.
package bodyresponsecontroller

import (
	"io"
	"net/http"
)

func Stream(w http.ResponseWriter, lines []string) error {
	control := http.NewResponseController(w)
	for _, line := range lines {
		if _, err := io.WriteString(w, line); err != nil {
			return err
		}
		if err := control.Flush(); err != nil {
			return err
		}
	}
	return nil
}
