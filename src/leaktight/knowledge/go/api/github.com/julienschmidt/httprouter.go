// Interface of github.com/julienschmidt/httprouter@v1.3.0, generated from its types. Signatures only.
package httprouter

import "context"
import "net/http"

var ParamsKey paramsKey
func CleanPath(p string) string
func New() *Router
func ParamsFromContext(ctx context.Context) Params
type Handle func(http.ResponseWriter, *http.Request, Params)
type Param struct { Key string; Value string }
type Params []Param
func (Params) ByName(name string) string
type Router struct { RedirectTrailingSlash bool; RedirectFixedPath bool; HandleMethodNotAllowed bool; HandleOPTIONS bool; GlobalOPTIONS http.Handler; NotFound http.Handler; MethodNotAllowed http.Handler; PanicHandler func(http.ResponseWriter, *http.Request, any) }
func (*Router) DELETE(path string, handle Handle)
func (*Router) GET(path string, handle Handle)
func (*Router) HEAD(path string, handle Handle)
func (*Router) Handle(method string, path string, handle Handle)
func (*Router) Handler(method string, path string, handler http.Handler)
func (*Router) HandlerFunc(method string, path string, handler http.HandlerFunc)
func (*Router) Lookup(method string, path string) (Handle, Params, bool)
func (*Router) OPTIONS(path string, handle Handle)
func (*Router) PATCH(path string, handle Handle)
func (*Router) POST(path string, handle Handle)
func (*Router) PUT(path string, handle Handle)
func (*Router) ServeFiles(path string, root http.FileSystem)
func (*Router) ServeHTTP(w http.ResponseWriter, req *http.Request)
type paramsKey struct{}
