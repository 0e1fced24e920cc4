// Interface of golang.org/x/net/http2/h2c@v0.62.0, generated from its types. Signatures only.
package h2c

import "golang.org/x/net/http2"
import "net/http"

func NewHandler(h http.Handler, s *http2.Server) http.Handler
