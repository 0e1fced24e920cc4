// Interface of github.com/gorilla/mux@v1.8.1, generated from its types. Signatures only.
package mux

import "net/http"
import "net/url"

var ErrMethodMismatch error
var ErrNotFound error
var SkipRouter error
func CORSMethodMiddleware(r *Router) MiddlewareFunc
func CurrentRoute(r *http.Request) *Route
func NewRouter() *Router
func SetURLVars(r *http.Request, val map[string]string) *http.Request
func Vars(r *http.Request) map[string]string
type BuildVarsFunc func(map[string]string) map[string]string
type MatcherFunc func(*http.Request, *RouteMatch) bool
func (MatcherFunc) Match(r *http.Request, match *RouteMatch) bool
type MiddlewareFunc func(http.Handler) http.Handler
func (MiddlewareFunc) Middleware(handler http.Handler) http.Handler
type Route struct{}
func (*Route) BuildOnly() *Route
func (*Route) BuildVarsFunc(f BuildVarsFunc) *Route
func (*Route) GetError() error
func (*Route) GetHandler() http.Handler
func (*Route) GetHostTemplate() (string, error)
func (*Route) GetMethods() ([]string, error)
func (*Route) GetName() string
func (*Route) GetPathRegexp() (string, error)
func (*Route) GetPathTemplate() (string, error)
func (*Route) GetQueriesRegexp() ([]string, error)
func (*Route) GetQueriesTemplates() ([]string, error)
func (*Route) GetVarNames() ([]string, error)
func (*Route) Handler(handler http.Handler) *Route
func (*Route) HandlerFunc(f func(http.ResponseWriter, *http.Request)) *Route
func (*Route) Headers(pairs ...string) *Route
func (*Route) HeadersRegexp(pairs ...string) *Route
func (*Route) Host(tpl string) *Route
func (*Route) Match(req *http.Request, match *RouteMatch) bool
func (*Route) MatcherFunc(f MatcherFunc) *Route
func (*Route) Methods(methods ...string) *Route
func (*Route) Name(name string) *Route
func (*Route) Path(tpl string) *Route
func (*Route) PathPrefix(tpl string) *Route
func (*Route) Queries(pairs ...string) *Route
func (*Route) Schemes(schemes ...string) *Route
func (*Route) SkipClean() bool
func (*Route) Subrouter() *Router
func (*Route) URL(pairs ...string) (*url.URL, error)
func (*Route) URLHost(pairs ...string) (*url.URL, error)
func (*Route) URLPath(pairs ...string) (*url.URL, error)
type RouteMatch struct { Route *Route; Handler http.Handler; Vars map[string]string; MatchErr error }
type Router struct { NotFoundHandler http.Handler; MethodNotAllowedHandler http.Handler; KeepContext bool }
func (*Router) BuildVarsFunc(f BuildVarsFunc) *Route
func (*Router) Get(name string) *Route
func (*Router) GetRoute(name string) *Route
func (*Router) Handle(path string, handler http.Handler) *Route
func (*Router) HandleFunc(path string, f func(http.ResponseWriter, *http.Request)) *Route
func (*Router) Headers(pairs ...string) *Route
func (*Router) Host(tpl string) *Route
func (*Router) Match(req *http.Request, match *RouteMatch) bool
func (*Router) MatcherFunc(f MatcherFunc) *Route
func (*Router) Methods(methods ...string) *Route
func (*Router) Name(name string) *Route
func (*Router) NewRoute() *Route
func (*Router) Path(tpl string) *Route
func (*Router) PathPrefix(tpl string) *Route
func (*Router) Queries(pairs ...string) *Route
func (*Router) Schemes(schemes ...string) *Route
func (*Router) ServeHTTP(w http.ResponseWriter, req *http.Request)
func (*Router) SkipClean(value bool) *Router
func (*Router) StrictSlash(value bool) *Router
func (*Router) Use(mwf ...MiddlewareFunc)
func (*Router) UseEncodedPath() *Router
func (*Router) Walk(walkFn WalkFunc) error
type WalkFunc func(route *Route, router *Router, ancestors []*Route) error
