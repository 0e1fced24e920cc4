"""client-per-request: what counts as made by each request, what it costs, and which constructions can be moved."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.examples import findings
from tests.rules.snippets import fixed, found, package, rule, write

RULE = "client-per-request"
ROUTES = '\nfunc Routes(e *echo.Echo, h *handler) { e.GET("/x/:id", h.get) }\n'
EACH = {
    "loaded in the handler": """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	cfg, err := config.LoadDefaultConfig(c.Request().Context())
	if err != nil {
		return err
	}
	_ = dynamodb.NewFromConfig(cfg)
	return nil
}
""",
    "no HTTP client in the shared configuration": """
type handler struct{ cfg aws.Config }

func newHandler() *handler { return &handler{cfg: aws.Config{Region: "eu-west-1"}} }

func (h *handler) get(c echo.Context) error {
	_ = dynamodb.NewFromConfig(h.cfg)
	return nil
}
""",
    "objects hand it to each other": """
type handler struct{}
type one struct{ client *http.Client }
type other struct{ client *http.Client }

func (o *one) give(to *other)  { to.client = o.client }
func (o *other) give(to *one) { to.client = o.client }

func (h *handler) get(c echo.Context) error {
	o := &one{client: &http.Client{Transport: &http.Transport{}}}
	o.give(&other{})
	_, err := o.client.Get("http://127.0.0.1/" + c.Param("id"))
	return err
}
""",
    "a function that start-up gives": """
type handler struct{ open func() *dynamodb.Client }

func newHandler() *handler {
	return &handler{open: func() *dynamodb.Client { return dynamodb.New(dynamodb.Options{}) }}
}

func (h *handler) get(c echo.Context) error {
	_ = h.open()
	return nil
}
""",
    "a once of the request's own": """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	var once sync.Once
	once.Do(func() { _ = dynamodb.New(dynamodb.Options{}) })
	return nil
}
""",
    "beside a cache of something else": """
type handler struct {
	mu    sync.Mutex
	names map[string]string
}

func (h *handler) get(c echo.Context) error {
	h.mu.Lock()
	name, ok := h.names[c.Param("id")]
	h.mu.Unlock()
	if ok {
		return c.String(200, name)
	}
	client := &http.Client{Transport: &http.Transport{}}
	response, err := client.Get("http://127.0.0.1/" + c.Param("id"))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	h.mu.Lock()
	h.names[c.Param("id")] = response.Status
	h.mu.Unlock()
	return nil
}
""",
    "a transport cloned in a helper": """
type handler struct{}

func own() *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConns = 5
	return &http.Client{Transport: transport}
}

func (h *handler) get(c echo.Context) error {
	_, err := own().Get("http://127.0.0.1")
	return err
}
""",
}
EACH["an object around it that ends with the request"] = """
type handler struct{}

type site struct{ client *http.Client }

func newSite() *site {
	made := &site{}
	made.open()
	return made
}

func (s *site) open() { s.client = &http.Client{Transport: &http.Transport{}} }

func (h *handler) get(c echo.Context) error {
	_, err := newSite().client.Get("http://127.0.0.1")
	return err
}
"""


@pytest.mark.parametrize("body", EACH.values(), ids=EACH)
def test_one_finding_that_is_high(body: str, tmp_path: Path) -> None:
    findings = found(tmp_path, RULE, body + ROUTES)
    assert [f.severity.value for f in findings] == ["high"]
    assert [route.label for route in findings[0].routes] == ["GET /x/:id"]
    assert "each request" in findings[0].message


SILENT = {
    "one for each tenant, looked up first": """
type handler struct {
	mu      sync.Mutex
	clients map[string]*dynamodb.Client
}

func (h *handler) client(ctx context.Context, region string) (*dynamodb.Client, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if client, ok := h.clients[region]; ok {
		return client, nil
	}
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region))
	if err != nil {
		return nil, err
	}
	h.clients[region] = dynamodb.NewFromConfig(cfg)
	return h.clients[region], nil
}

func (h *handler) get(c echo.Context) error {
	_, err := h.client(c.Request().Context(), c.Param("id"))
	return err
}
""",
    "kept in an atomic pointer": """
type handler struct{ client atomic.Pointer[s3.Client] }

func (h *handler) get(c echo.Context) error {
	client := h.client.Load()
	if client == nil {
		client = s3.New(s3.Options{})
		h.client.Store(client)
	}
	return nil
}
""",
    "a package variable behind a nil check": """
type handler struct{}

var shared *dynamodb.Client

func client() *dynamodb.Client {
	if shared != nil {
		return shared
	}
	shared = dynamodb.New(dynamodb.Options{})
	return shared
}

func (h *handler) get(c echo.Context) error {
	_ = client()
	return nil
}
""",
    "the handler's once": """
type handler struct {
	once   sync.Once
	client *dynamodb.Client
}

func (h *handler) open() { h.client = dynamodb.New(dynamodb.Options{}) }

func (h *handler) get(c echo.Context) error {
	h.once.Do(h.open)
	return nil
}
""",
    "a constructor that no request calls": """
type handler struct{ client *dynamodb.Client }

func newHandler() *handler { return &handler{client: dynamodb.New(dynamodb.Options{})} }

func (h *handler) get(c echo.Context) error { return nil }
""",
    "a helper that keeps what its literal makes": """
type handler struct{}

var (
	mu   sync.Mutex
	kept = map[string]any{}
)

func single[T any](name string, make func() T) T {
	mu.Lock()
	defer mu.Unlock()
	if found, ok := kept[name]; ok {
		return found.(T)
	}
	made := make()
	kept[name] = made
	return made
}

func (h *handler) get(c echo.Context) error {
	_ = single("db", func() *dynamodb.Client { return dynamodb.New(dynamodb.Options{}) })
	return nil
}
""",
    "a part of an object that is registered": """
type handler struct {
	mu    sync.Mutex
	sites map[string]*site
}

type site struct{ client *http.Client }

func newSite() *site {
	return &site{client: &http.Client{Transport: &http.Transport{}}}
}

func (h *handler) get(c echo.Context) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.sites[c.Param("id")] = newSite()
	return nil
}
""",
    "an object that makes it when it is first asked": """
type lazy[T any] struct {
	mu   sync.Mutex
	make func() T
	made T
	done bool
}

func (l *lazy[T]) Get() T {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.done {
		l.made = l.make()
		l.done = true
	}
	return l.made
}

func newLazy[T any](make func() T) *lazy[T] { return &lazy[T]{make: make} }

type handler struct{ client *lazy[*dynamodb.Client] }

func newHandler() *handler {
	return &handler{client: newLazy(func() *dynamodb.Client { return dynamodb.New(dynamodb.Options{}) })}
}

func (h *handler) get(c echo.Context) error {
	_ = h.client.Get()
	return nil
}
""",
    "a transport that keeps nothing": """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	_, err := client.Get("http://127.0.0.1")
	return err
}
""",
    "around shared connections": """
type handler struct{ transport *http.Transport }

func (h *handler) get(c echo.Context) error {
	client := &http.Client{Transport: h.transport, Timeout: time.Second}
	_, err := client.Get("http://127.0.0.1")
	return err
}
""",
}


@pytest.mark.parametrize("body", SILENT.values(), ids=SILENT)
def test_silent(body: str, tmp_path: Path) -> None:
    assert found(tmp_path, RULE, body + ROUTES) == ()


def test_closed_again_is_low(tmp_path: Path) -> None:
    body = """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		return err
	}
	defer db.Close()
	return db.PingContext(c.Request().Context())
}
"""
    findings = found(tmp_path, RULE, body + ROUTES)
    assert [f.severity.value for f in findings] == ["low"]
    assert "closes it again for each request" in findings[0].message
    assert findings[0].fixes == ()


def test_given_connections_leave_the_configuration(tmp_path: Path) -> None:
    body = """
type handler struct{ http *http.Client }

func (h *handler) get(c echo.Context) error {
	cfg, err := config.LoadDefaultConfig(c.Request().Context(), config.WithHTTPClient(h.http))
	if err != nil {
		return err
	}
	_ = dynamodb.NewFromConfig(cfg)
	return nil
}
"""
    assert [f.severity.value for f in found(tmp_path, RULE, body + ROUTES)] == ["medium"]


def test_an_expression_moves_with_its_lines(tmp_path: Path) -> None:
    body = """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	if c.Param("id") != "" {
		client := &http.Client{
			Transport: &http.Transport{MaxIdleConns: 1},
		}
		_, err := client.Get("http://127.0.0.1")
		return err
	}
	return nil
}
"""
    text = fixed(tmp_path, RULE, body + ROUTES)
    assert (
        "var httpClient = sync.OnceValue(func() *http.Client {\n"
        "\treturn &http.Client{\n\t\tTransport: &http.Transport{MaxIdleConns: 1},\n\t}\n})\n"
    ) in text
    assert "\t\tclient := httpClient()\n" in text
    assert '"sync"' in text


def test_two_clients_of_one_package_have_two_names(tmp_path: Path) -> None:
    body = """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	_ = dynamodb.New(dynamodb.Options{Region: "eu-west-1"})
	return nil
}

func (h *handler) put(c echo.Context) error {
	_ = dynamodb.New(dynamodb.Options{Region: "us-east-1"})
	return nil
}

func More(e *echo.Echo, h *handler) { e.PUT("/x", h.put) }
"""
    text = fixed(tmp_path, RULE, body + ROUTES)
    assert "var dynamodbClient = " in text
    assert "var putDynamodbClient = " in text
    assert text.count("sync.OnceValue(") == 2


UNMOVED = {
    "the request chooses the region": """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	cfg, err := config.LoadDefaultConfig(c.Request().Context(), config.WithRegion(c.QueryParam("region")))
	if err != nil {
		return err
	}
	_ = dynamodb.NewFromConfig(cfg)
	return nil
}
""",
    "a local variable goes in": """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	wait := 3 * time.Second
	client := &http.Client{Timeout: wait, Transport: &http.Transport{}}
	_, err := client.Get("http://127.0.0.1")
	return err
}
""",
    "the client is changed later": """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	client := &http.Client{Transport: &http.Transport{}}
	client.Timeout = time.Second
	_, err := client.Get("http://127.0.0.1")
	return err
}
""",
    "the configuration is used besides": """
type handler struct{}

func (h *handler) get(c echo.Context) error {
	cfg, err := config.LoadDefaultConfig(c.Request().Context())
	if err != nil {
		return err
	}
	client := dynamodb.NewFromConfig(cfg)
	_ = client
	return c.String(200, cfg.Region)
}
""",
}


@pytest.mark.parametrize("body", UNMOVED.values(), ids=UNMOVED)
def test_no_fix_where_it_is_not_sound(body: str, tmp_path: Path) -> None:
    findings = found(tmp_path, RULE, body + ROUTES)
    assert [f.severity.value for f in findings] == ["high"]
    assert findings[0].fixes == ()


STATEFUL = """
type handler struct{}

type store struct {
	client *dynamodb.Client
	seen   map[string]bool
}

func newStore() *store {
	made := &store{seen: map[string]bool{}}
	made.client = dynamodb.New(options())
	return made
}

func options() dynamodb.Options { return dynamodb.Options{} }

func (h *handler) get(c echo.Context) error {
	s := newStore()
	s.seen[c.Param("id")] = true
	return nil
}
"""


def test_state_around_a_client_stays_the_requests_own(tmp_path: Path) -> None:
    text = fixed(tmp_path, RULE, STATEFUL + ROUTES)
    assert "func newStore() *store {" in text
    assert "made.client = dynamodbClient()" in text


def test_no_once_values_before_go_1_21(tmp_path: Path) -> None:
    findings = found(tmp_path, RULE, EACH["loaded in the handler"] + ROUTES, go="1.20")
    assert [f.fixes for f in findings] == [()]


BEHIND = {
    "keys that refresh themselves": (
        'keys, err := keyfunc.Get("https://a/jwks", keyfunc.Options{RefreshInterval: time.Hour})',
        "keys",
        ["high"],
    ),
    "keys that are only fetched": ('keys, err := keyfunc.Get("https://a/jwks", keyfunc.Options{})', "keys", ["low"]),
    "refreshing until the request ends": (
        "keys, err := jwk.NewCache(c.Request().Context()), error(nil)",
        "keys",
        ["low"],
    ),
    "refreshing for ever": ("keys, err := jwk.NewCache(context.Background()), error(nil)", "keys", ["high"]),
    "a span processor": (
        "provider, err := trace.NewTracerProvider(trace.WithBatcher(nil)), error(nil)",
        "provider",
        ["high"],
    ),
    "a span processor that is shut down": (
        """provider, err := trace.NewTracerProvider(trace.WithBatcher(nil)), error(nil)
	defer provider.Shutdown(c.Request().Context())""",
        "provider",
        ["low"],
    ),
}


@pytest.mark.parametrize(("make", "name", "severities"), BEHIND.values(), ids=BEHIND)
def test_what_stays_behind(make: str, name: str, severities: list[str], tmp_path: Path) -> None:
    body = f"""
type handler struct{{}}

func (h *handler) get(c echo.Context) error {{
	{make}
	_ = {name}
	return err
}}
{ROUTES}"""
    assert [f.severity.value for f in found(tmp_path, RULE, body)] == severities


UNREACHED = {
    "made by an operation": (
        """
type api struct{ url string }

func (a *api) Get(ctx context.Context) error {
	client := &http.Client{}
	client.Transport = &http.Transport{}
	request, _ := http.NewRequestWithContext(ctx, "GET", a.url, nil)
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	return response.Body.Close()
}
""",
        ["medium"],
    ),
    "made by a helper for each caller": (
        """
func client() *http.Client { return &http.Client{Transport: &http.Transport{}} }

func Fetch(url string) (*http.Response, error) { return client().Get(url) }
""",
        ["low"],
    ),
    "fetched in a loop": (
        """
func fetch(url string) { _, _ = (&http.Client{Transport: &http.Transport{}}).Get(url) }

func All(urls []string) {
	for _, url := range urls {
		fetch(url)
	}
}
""",
        ["medium"],
    ),
    "kept in a field": (
        """
type api struct{ client *http.Client }

func New() *api {
	client := &http.Client{Transport: &http.Transport{}}
	_, _ = client.Get("http://127.0.0.1/ready")
	return &api{client: client}
}
""",
        [],
    ),
    "handed to others": (
        """
var clients []*http.Client

func keep(c *http.Client) { clients = append(clients, c) }

func New(url string) {
	client := &http.Client{Transport: &http.Transport{}}
	_, _ = client.Get(url)
	keep(client)
}
""",
        [],
    ),
    "its connections closed": (
        """
func Get(url string) {
	client := &http.Client{Transport: &http.Transport{}}
	defer client.CloseIdleConnections()
	_, _ = client.Get(url)
}
""",
        [],
    ),
    "once, at the start": (
        """
func main() {
	client := &http.Client{Transport: &http.Transport{}}
	_, _ = client.Get("http://127.0.0.1/ready")
}
""",
        [],
    ),
    "a factory that nobody here calls": (
        "\nfunc New() *http.Client { return &http.Client{Transport: &http.Transport{}} }\n",
        [],
    ),
}


@pytest.mark.parametrize(("body", "severities"), UNREACHED.values(), ids=UNREACHED)
def test_without_a_route(body: str, severities: list[str], tmp_path: Path) -> None:
    write(tmp_path, {k: v.replace("package api", "package main") for k, v in package(body).items()})
    assert [f.severity.value for f in findings(tmp_path, rule(RULE))] == severities
