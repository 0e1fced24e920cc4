"""Routes as they are registered: handlers in all shapes, groups, methods, middleware."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.facts.base import Facts
from leaktight.facts.routing.routes import RouteEntry, Routes
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import MODULE, program

HANDLERS = """
import ("net/http"; "example.com/echo")
type api struct{ name string }
func (a *api) Get(c CONTEXT) error { return nil }
func (a api) List(c CONTEXT) error { return nil }
func plain(c CONTEXT) error { return nil }
func made(n int) echo.HandlerFunc { return func(c CONTEXT) error { return nil } }
func guard(next echo.HandlerFunc) echo.HandlerFunc { return func(c CONTEXT) error { return next(c) } }
func limited(n int) echo.MiddlewareFunc { return func(next echo.HandlerFunc) echo.HandlerFunc { return next } }
"""


def entries(root: Path, version: int, body: str) -> tuple[RouteEntry, ...]:
    """Routes that `func register(e *echo.Echo, a *api)` with that body registers."""
    context = "echo.Context" if version == 4 else "*echo.Context"
    text = HANDLERS.replace("CONTEXT", context).replace("example.com/echo", f"github.com/labstack/echo/v{version}")
    made = program(root, f"{text}\nfunc register(e *echo.Echo, a *api) {{\n{body}\n}}\nvar _ = http.StatusOK\n")
    return Facts(made, load_knowledge("go")).get(Routes).entries


CASES = {
    "a function": ('e.GET("/a", plain)', {("GET /a", "plain")}),
    "a method": ('e.POST("/a/:id", a.Get)', {("POST /a/:id", "api.Get")}),
    "a method of a value": ('e.PUT("/a", a.List)', {("PUT /a", "api.List")}),
    "a literal": ('e.DELETE("/a", func(c CONTEXT) error { return nil })', {("DELETE /a", "register$1")}),
    "a variable": ('h := plain; e.PATCH("/a", h)', {("PATCH /a", "plain")}),
    "a factory": ('e.GET("/a", made(3))', {("GET /a", "made$1")}),
    "a wrapped handler": ('e.GET("/a", guard(plain))', {("GET /a", "plain")}),
    "a conversion": ('e.GET("/a", echo.HandlerFunc(plain))', {("GET /a", "plain")}),
    "a constant path": ('const p = "/p"; e.GET(p+"/:id", plain)', {("GET /p/:id", "plain")}),
    "a path in a variable": ('p := "/p"; e.GET(p, plain)', {("GET /p", "plain")}),
    "a group": ('g := e.Group("/v1"); g.GET("/a", plain)', {("GET /v1/a", "plain")}),
    "a group without a slash": ('g := e.Group("/v1"); g.GET("", plain)', {("GET /v1", "plain")}),
    "nested groups": (
        'g := e.Group("/v1"); h := g.Group("/x"); h.GET("/a", plain); g.GET("/b", plain)',
        {("GET /v1/x/a", "plain"), ("GET /v1/b", "plain")},
    ),
    "a group in a chain": ('e.Group("/v1").Group("/x").GET("/a", plain)', {("GET /v1/x/a", "plain")}),
    "a group handed on": (
        'func() { mount(e.Group("/v1"), a) }() }\nfunc mount(g *echo.Group, a *api) { g.GET("/a", a.Get)',
        {("GET /v1/a", "api.Get")},
    ),
    "match": (
        'e.Match([]string{"GET", http.MethodPost}, "/a", plain)',
        {("GET /a", "plain"), ("POST /a", "plain")},
    ),
    "add": ('e.Add(http.MethodPut, "/a", plain)', {("PUT /a", "plain")}),
    "any": ('e.Any("/a", plain)', {("ANY /a", "plain")}),
    "in a loop over paths": (
        'for _, p := range []string{"/a", "/b"} { e.GET(p, plain) }',
        {("GET /a", "plain"), ("GET /b", "plain")},
    ),
    "from a table": (
        """for _, r := range []struct{ method, path string; handler echo.HandlerFunc }{
            {"GET", "/a", plain}, {http.MethodPost, "/b", a.Get}, {"PUT", "/c", made(2)},
        } { e.Add(r.method, r.path, r.handler) }""",
        {("GET /a", "plain"), ("POST /b", "api.Get"), ("PUT /c", "made$1")},
    ),
    "from a table with names, below a group": (
        """type row struct{ path string; handler echo.HandlerFunc }
        rows := []row{{path: "/a", handler: plain}, {handler: a.List, path: "/b"}}
        g := e.Group("/v1")
        for _, r := range rows { g.GET(r.path, r.handler) }""",
        {("GET /v1/a", "plain"), ("GET /v1/b", "api.List")},
    ),
    "from a package's table": (
        """for _, r := range table { e.GET(r.path, r.handler) } }
        var table = []row{{"/a", plain}, {"/b", plain}}
        type row struct{ path string; handler echo.HandlerFunc }
        func rest() {""",
        {("GET /a", "plain"), ("GET /b", "plain")},
    ),
    "in an if": ('if a.name != "" { e.GET("/a", plain) }', {("GET /a", "plain")}),
    "an unknown path": ("e.GET(a.name, plain)", {("GET {unknown}", "plain")}),
}


@pytest.mark.parametrize("version", [4, 5], ids=["v4", "v5"])
@pytest.mark.parametrize(("body", "expected"), CASES.values(), ids=CASES)
def test_routes_of_echo(body: str, expected: set[tuple[str, str]], version: int, tmp_path: Path) -> None:
    context = "echo.Context" if version == 4 else "*echo.Context"
    found = entries(tmp_path, version, body.replace("CONTEXT", context))
    assert {(e.route.label, e.route.handler.removeprefix(f"{MODULE}.")) for e in found} == expected


@pytest.mark.parametrize("version", [4, 5], ids=["v4", "v5"])
def test_middleware_of_router_group_and_route(version: int, tmp_path: Path) -> None:
    body = """
e.Use(limited(1))
e.GET("/a", plain, guard)
g := e.Group("/v1", guard)
g.GET("/b", plain)
h := e.Group("/v2")
h.Use(guard)
h.GET("/c", plain)
e.GET("/d", plain)
"""
    found = {
        e.route.label: {m.removeprefix(f"{MODULE}.") for m in e.middleware} for e in entries(tmp_path, version, body)
    }
    everywhere = {"limited$1", "limited$1$1"} & found["GET /d"]
    assert "limited$1" in everywhere
    assert all(everywhere <= ids for ids in found.values())
    assert {label for label, ids in found.items() if "guard" in ids} == {"GET /a", "GET /v1/b", "GET /v2/c"}


def test_library_middleware_is_kept_apart(tmp_path: Path) -> None:
    text = """
import ("github.com/labstack/echo/v4"; "github.com/labstack/echo/v4/middleware")
func plain(c echo.Context) error { return nil }
func register(e *echo.Echo) { e.Use(middleware.Recover()); e.GET("/a", plain) }
"""
    found = Facts(program(tmp_path, text), load_knowledge("go")).get(Routes).entries
    assert [len(e.library_middleware) for e in found] == [1]
    assert [e.middleware for e in found] == [()]


def test_net_http_patterns(tmp_path: Path) -> None:
    text = """
import "net/http"
type api struct{}
func (api) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
func get(w http.ResponseWriter, r *http.Request) {}
func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items/{id}", get)
	mux.Handle("/api/", api{})
	mux.Handle("/plain", http.HandlerFunc(get))
	http.HandleFunc("/default", get)
}
"""
    found = Facts(program(tmp_path, text), load_knowledge("go")).get(Routes).entries
    assert {(e.route.label, e.route.handler.removeprefix(f"{MODULE}.")) for e in found} == {
        ("GET /items/{id}", "get"),
        ("ANY /api/", "api.ServeHTTP"),
        ("ANY /plain", "get"),
        ("ANY /default", "get"),
    }


def labels(root: Path, text: str) -> set[str]:
    """Routes with their first handler: `GET /a plain`."""
    found = Facts(program(root, text), load_knowledge("go")).get(Routes).entries
    return {f"{e.route.label} {e.route.handler.removeprefix(f'{MODULE}.')}" for e in found}


CHI = """
import ("net/http"; "github.com/go-chi/chi/v5")
func get(w http.ResponseWriter, r *http.Request) {}
func put(w http.ResponseWriter, r *http.Request) {}
type plain struct { mux *chi.Mux }
func (p plain) ServeHTTP(w http.ResponseWriter, r *http.Request) { p.mux.ServeHTTP(w, r) }
func guard(next http.Handler) http.Handler { return next }
func below(r chi.Router, path string, sub http.Handler) { r.Group(func(r chi.Router) { r.Mount(path, sub) }) }
"""
API = """
type api struct { http.Handler }
func newAPI() *api { a := &api{}; a.Handler = a.routes(); return a }
func (a *api) routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/items", get)
	r.Route("/{id}", func(r chi.Router) { r.With(guard).Put("/", put) })
	return r
}
"""
MOUNTED = {
    "a router": ('sub := chi.NewRouter(); sub.Get("/a", get); r.Mount("/x", sub)', {"GET /x/a get"}),
    "a factory's": ('r.Mount("/x", newAPI().routes())', {"GET /x/items get", "PUT /x/{id}/ put"}),
    "an embedded one": ('r.Mount("/x", newAPI())', {"GET /x/items get", "PUT /x/{id}/ put"}),
    "one behind a method": (
        'm := chi.NewRouter(); m.Get("/a", get); r.Mount("/x", plain{mux: m})',
        {"GET /x/a get"},
    ),
    "by a helper": (
        """a := chi.NewRouter(); a.Get("/a", get); b := chi.NewRouter(); b.Get("/b", put)
        below(r, "/x", a); below(r, "/y", b)""",
        {"GET /x/a get", "GET /y/b put"},
    ),
    "twice below": (
        'a := chi.NewRouter(); a.Get("/a", get); b := chi.NewRouter(); b.Mount("/y", a); r.Mount("/x", b)',
        {"GET /x/y/a get"},
    ),
    "without a prefix": (
        'm := http.NewServeMux(); m.Handle("/x/", http.StripPrefix("/x", newAPI().routes()))',
        {"GET /x/items get", "PUT /x/{id}/ put"},
    ),
}


@pytest.mark.parametrize(("body", "expected"), MOUNTED.values(), ids=MOUNTED)
def test_mounted_routers(body: str, expected: set[str], tmp_path: Path) -> None:
    text = CHI + API if "newAPI" in body else CHI
    assert labels(tmp_path, f"{text}\nfunc register(r *chi.Mux) {{\n{body}\n}}\n") == expected


def test_a_helper_registers_one_route_a_call(tmp_path: Path) -> None:
    text = """
import ("net/http"; "github.com/go-chi/chi/v5")
type handler func(r *http.Request) (string, error)
func list(r *http.Request) (string, error) { return "", nil }
func show(r *http.Request) (string, error) { return "", nil }
func wrap(r chi.Router, path string, h handler) {
	add(r, path, func(w http.ResponseWriter, r *http.Request) { _, _ = h(r) })
}
func add(r chi.Router, path string, h http.HandlerFunc) {
	r.HandleFunc("/"+path, h)
	r.HandleFunc("/"+path+".view", h)
}
func register(r *chi.Mux) {
	r.Group(func(r chi.Router) { wrap(r, "list", list) })
	r.Route("/one", func(r chi.Router) { wrap(r, "show", show) })
	get := func(path string, h http.HandlerFunc) { r.Get(path, h) }
	get("/direct", func(w http.ResponseWriter, r *http.Request) {})
}
"""
    assert labels(tmp_path, text) == {
        "ANY /list list",
        "ANY /list.view list",
        "ANY /one/show show",
        "ANY /one/show.view show",
        "GET /direct register$4",
    }


def test_gorilla_subrouters_and_refinements(tmp_path: Path) -> None:
    text = """
import ("net/http"; "github.com/gorilla/mux")
func get(w http.ResponseWriter, r *http.Request) {}
func guard(next http.Handler) http.Handler { return next }
func register() {
	r := mux.NewRouter().StrictSlash(true)
	r.HandleFunc("/a", get).Name("a").Methods(http.MethodGet, "POST")
	api := r.PathPrefix("/api").Subrouter()
	api.Use(guard)
	api.Methods("PUT").Path("/b").HandlerFunc(get)
	api.Path("/c").Handler(http.HandlerFunc(get)).Methods("DELETE")
	api.PathPrefix("/v2").Subrouter().HandleFunc("/d", get)
}
"""
    found = Facts(program(tmp_path, text), load_knowledge("go")).get(Routes).entries
    assert {e.route.label for e in found} == {
        "GET /a",
        "POST /a",
        "PUT /api/b",
        "DELETE /api/c",
        "ANY /api/v2/d",
    }
    assert {e.route.path for e in found if e.middleware} == {"/api/b", "/api/c", "/api/v2/d"}


def test_gin_adds_slashes_and_returns_routers(tmp_path: Path) -> None:
    text = """
import "github.com/gin-gonic/gin"
func get(c *gin.Context) {}
func guard(c *gin.Context) {}
func register(r *gin.Engine) {
	r.GET("a", get)
	g := r.Group("v1")
	g.GET("b", get)
	r.Group("/v2").Use(guard).GET("/c", get)
	g.Handle("POST", "/d", guard, get)
}
"""
    found = Facts(program(tmp_path, text), load_knowledge("go")).get(Routes).entries
    assert {e.route.label for e in found} == {"GET /a", "GET /v1/b", "GET /v2/c", "POST /v1/d"}
    assert {e.route.path for e in found if e.middleware} == {"/v2/c", "/v1/d"}


def test_fiber_groups_and_mounts(tmp_path: Path) -> None:
    text = """
import "github.com/gofiber/fiber/v2"
func get(c *fiber.Ctx) error { return nil }
func register() {
	app := fiber.New()
	app.Get("a", get)
	v1 := app.Group("/v1")
	v1.Post("/b", get)
	v1.Route("/x", func(r fiber.Router) { r.Get("/c", get) })
	micro := fiber.New()
	micro.Get("/d", get)
	app.Mount("/m", micro)
}
"""
    assert labels(tmp_path, text) == {"GET /a get", "POST /v1/b get", "GET /v1/x/c get", "GET /m/d get"}


def test_a_table_generated_with_the_api(tmp_path: Path) -> None:
    text = """
import ("net/http"; "github.com/gorilla/mux")
type Route struct { Name, Method, Pattern string; HandlerFunc http.HandlerFunc }
type Routes []Route
func index(w http.ResponseWriter, r *http.Request) {}
func show(w http.ResponseWriter, r *http.Request) {}
var routes = Routes{
	{"Index", "GET", "/", index},
	{"Show", "POST", "/show", show},
}
func logged(inner http.Handler, name string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { inner.ServeHTTP(w, r) })
}
func register() {
	router := mux.NewRouter()
	for _, route := range routes {
		var handler http.Handler
		handler = route.HandlerFunc
		handler = logged(handler, route.Name)
		router.Methods(route.Method).Path(route.Pattern).Name(route.Name).Handler(handler)
	}
}
"""
    assert labels(tmp_path, text) == {"GET / index", "POST /show show"}


def test_other_major_versions_and_routers(tmp_path: Path) -> None:
    text = """
import (
	"net/http"
	oldchi "github.com/go-chi/chi"
	"github.com/gofiber/fiber/v3"
	"github.com/julienschmidt/httprouter"
	echo3 "github.com/labstack/echo"
)
func plain(w http.ResponseWriter, r *http.Request) {}
func with(w http.ResponseWriter, r *http.Request, p httprouter.Params) {}
func old(c echo3.Context) error { return nil }
func three(c fiber.Ctx) error { return nil }
func register() {
	r := oldchi.NewRouter()
	r.Route("/chi", func(r oldchi.Router) { r.Get("/a", plain) })
	h := httprouter.New()
	h.GET("/router/:id", with)
	h.HandlerFunc(http.MethodPost, "/router", plain)
	e := echo3.New()
	e.Group("/echo").PUT("/a", old)
	app, sub := fiber.New(), fiber.New()
	sub.Get("/a", three)
	app.Use("/fiber", sub)
	app.Add([]string{"GET", "POST"}, "/b", three)
}
"""
    assert labels(tmp_path, text) == {
        "GET /chi/a plain",
        "GET /router/:id with",
        "POST /router plain",
        "PUT /echo/a old",
        "GET /fiber/a three",
        "GET /b three",
        "POST /b three",
    }


def test_lambda_functions(tmp_path: Path) -> None:
    text = """
import ("context"; "github.com/aws/aws-lambda-go/events"; "github.com/aws/aws-lambda-go/lambda")
type app struct{}
func (a *app) Handle(ctx context.Context, r events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{}, nil
}
func main() { lambda.Start((&app{}).Handle) }
"""
    assert labels(tmp_path, text) == {"INVOKE / app.Handle"}


def test_grpc_services(tmp_path: Path) -> None:
    text = """
import ("context"; "google.golang.org/grpc"; "example.com/pb")
type embedded struct { pb.UnimplementedOrdersServer }
func (s *embedded) Get(ctx context.Context, r *pb.GetRequest) (*pb.Order, error) { return s.find(ctx, r) }
func (s *embedded) find(ctx context.Context, r *pb.GetRequest) (*pb.Order, error) { return nil, nil }
func (s *embedded) Watch(r *pb.WatchRequest, stream pb.Orders_WatchServer) error { return nil }
func (s *embedded) Close() error { return nil }
type plain struct{}
func (plain) List(ctx context.Context, r *pb.ListRequest) (*pb.Items, error) { return nil, nil }
type UnimplementedAServer struct{}
func (UnimplementedAServer) First(ctx context.Context, r *pb.X) (*pb.Y, error) { return nil, nil }
type UnimplementedBServer struct{}
func (UnimplementedBServer) Second(ctx context.Context, r *pb.X) (*pb.Y, error) { return nil, nil }
type both struct { UnimplementedAServer; UnimplementedBServer }
func (*both) First(ctx context.Context, r *pb.X) (*pb.Y, error) { return nil, nil }
func (*both) Second(ctx context.Context, r *pb.X) (*pb.Y, error) { return nil, nil }
func serve(s *grpc.Server) { pb.RegisterOrdersServer(s, &embedded{}); pb.RegisterItemsServer(s, plain{}) }
"""
    assert labels(tmp_path, text) == {
        "RPC /Orders/Get embedded.Get",
        "RPC /Orders/Watch embedded.Watch",
        "RPC /Items/List plain.List",
        "RPC /A/First both.First",
        "RPC /B/Second both.Second",
    }


def test_an_interface_is_implemented_by_its_signatures(tmp_path: Path) -> None:
    text = """
import "github.com/labstack/echo/v4"
type Controller interface { Items(c echo.Context) error }
type controller struct{}
func (controller) Items(c echo.Context) error { return nil }
type store struct{}
func (store) Items() ([]string, error) { return nil, nil }
func register(e *echo.Echo, c Controller) { e.GET("/items", c.Items) }
"""
    found = Facts(program(tmp_path, text), load_knowledge("go")).get(Routes).entries
    assert [e.handlers for e in found] == [(f"{MODULE}.controller.Items",)]


def test_routes_through_an_interface_that_stands_for_the_router(tmp_path: Path) -> None:
    text = """
import "github.com/labstack/echo/v4"
type EchoRouter interface {
	GET(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	POST(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
}
type Store interface { GET(path string) error }
type wrapper struct{}
func (w *wrapper) List(c echo.Context) error { return nil }
func (w *wrapper) Make(c echo.Context) error { return nil }
func RegisterHandlers(router EchoRouter, base string) {
	w := &wrapper{}
	router.GET(base+"/orders/:id", w.List)
	router.POST(base+"/orders", w.Make)
}
func other(s Store) { _ = s.GET("/nothing") }
func main() {
	e := echo.New()
	RegisterHandlers(e.Group("/v1"), "/shop")
}
"""
    assert labels(tmp_path, text) == {"GET /v1/shop/orders/:id wrapper.List", "POST /v1/shop/orders wrapper.Make"}
