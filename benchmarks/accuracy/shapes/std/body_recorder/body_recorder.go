// Package bodyrecorder: a recorder's result holds bytes in memory and owes nothing.
package bodyrecorder

import (
	"net/http"
	"net/http/httptest"
)

func Probe(handler http.Handler, path string) int {
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
	return recorder.Result().StatusCode
}
