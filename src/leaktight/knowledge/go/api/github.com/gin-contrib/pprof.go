// Interface of github.com/gin-contrib/pprof@v1.5.3, generated from its types. Signatures only.
package pprof

import "github.com/gin-gonic/gin"

const DefaultPrefix = "/debug/pprof"
func Register(r gin.IRouter, prefixOptions ...string)
func RouteRegister(rg gin.IRouter, prefixOptions ...string)
