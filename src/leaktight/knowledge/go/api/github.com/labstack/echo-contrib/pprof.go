// Interface of github.com/labstack/echo-contrib/pprof@v0.50.1, generated from its types. Signatures only.
package pprof

import echo "github.com/labstack/echo/v4"

const DefaultPrefix = "/debug/pprof"
func Register(e *echo.Echo, prefixOptions ...string)
