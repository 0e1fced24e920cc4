// Interface of github.com/slok/go-http-metrics/middleware/echo@v0.13.0, generated from its types. Signatures only.
package echo

import echo "github.com/labstack/echo/v4"
import "github.com/slok/go-http-metrics/middleware"

func Handler(handlerID string, m middleware.Middleware) echo.MiddlewareFunc
