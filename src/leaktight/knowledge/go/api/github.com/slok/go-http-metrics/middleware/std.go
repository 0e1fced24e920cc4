// Interface of github.com/slok/go-http-metrics/middleware/std@v0.13.0, generated from its types. Signatures only.
package std

import "github.com/slok/go-http-metrics/middleware"
import "net/http"

func Handler(handlerID string, m middleware.Middleware, h http.Handler) http.Handler
func HandlerProvider(handlerID string, m middleware.Middleware) func(http.Handler) http.Handler
