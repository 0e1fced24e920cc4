"""What the source says about starting a service and driving it."""

from __future__ import annotations

from pathlib import Path

from leaktight.core.service import ServiceModel
from leaktight.facts.base import Facts
from leaktight.facts.service.service import Service
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import MODULE, program

MAIN = """package main
import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type order struct {
	ID     string   `dynamodbav:"id" json:"id"`
	Amount int      `dynamodbav:"amount" json:"amount"`
	Tags   []string `dynamodbav:"tags" json:"tags"`
}

type api struct { db *dynamodb.Client; table string }

func env(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

func (a *api) get(c echo.Context) error {
	_ = c.QueryParam("fields")
	_, err := a.db.GetItem(c.Request().Context(), &dynamodb.GetItemInput{
		TableName: aws.String(a.table),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
	})
	return err
}

func (a *api) create(c echo.Context) error {
	var in order
	if err := c.Bind(&in); err != nil {
		return err
	}
	item, err := attributevalue.MarshalMap(in)
	if err != nil {
		return err
	}
	_, err = a.db.PutItem(c.Request().Context(), &dynamodb.PutItemInput{TableName: aws.String(a.table), Item: item})
	return err
}

func main() {
	e := echo.New()
	a := &api{db: dynamodb.NewFromConfig(aws.Config{}), table: env("ORDERS_TABLE", "orders")}
	e.GET("/orders/:id", a.get)
	e.POST("/orders", a.create)
	_ = e.Start(":" + env("PORT", "8080"))
	_ = context.Background
}
"""


def model(root: Path) -> ServiceModel:
    return Facts(program(root, m=MAIN), load_knowledge("go")).get(Service).model


def test_module_and_main(tmp_path: Path) -> None:
    found = model(tmp_path)
    assert found.module == MODULE
    assert found.mains in ((".",), ("",))


def test_variables_with_defaults(tmp_path: Path) -> None:
    found = {variable.name: variable.default for variable in model(tmp_path).variables}
    assert found == {"ORDERS_TABLE": "orders", "PORT": "8080"}


def test_variables_of_struct_tags(tmp_path: Path) -> None:
    tagged = """package m

type config struct {
	Port    int    `env:"HTTP_PORT,default=8000"`
	Table   string `env:"ITEM_TABLE, required"`
	Timeout string `env:"TIMEOUT" envDefault:"3s"`
	Stage   string `envconfig:"STAGE" default:"dev"`
}
"""
    variables = Facts(program(tmp_path, m=tagged), load_knowledge("go")).get(Service).model.variables
    found = {variable.name: variable.default for variable in variables}
    assert found == {"HTTP_PORT": "8000", "ITEM_TABLE": None, "TIMEOUT": "3s", "STAGE": "dev"}


def test_kinds_of_attributes(tmp_path: Path) -> None:
    tagged = """package m

import (
	"encoding/json"
	"net/http"
	"time"
)

type album struct {
	Price json.Number `json:"price"`
	Count int         `json:"count,string"`
	Made  time.Time   `json:"made"`
}

func main() {
	http.HandleFunc("POST /albums", func(w http.ResponseWriter, r *http.Request) {
		var a album
		_ = json.NewDecoder(r.Body).Decode(&a)
	})
}
"""
    (entry,) = Facts(program(tmp_path, m=tagged), load_knowledge("go")).get(Service).model.inputs
    assert {each.name: each.type for each in entry.body} == {"price": "N", "count": "S", "made": "S"}


def test_tables_with_keys(tmp_path: Path) -> None:
    (table,) = model(tmp_path).tables
    assert (table.name, table.environment) == ("orders", "ORDERS_TABLE")
    assert [(key.name, key.type, key.role) for key in table.key] == [("id", "S", "HASH")]


def test_inputs(tmp_path: Path) -> None:
    inputs = {each.route.label: each for each in model(tmp_path).inputs}
    assert inputs["GET /orders/:id"].path == ("id",)
    assert inputs["GET /orders/:id"].query == ("fields",)
    assert {each.name: each.type for each in inputs["POST /orders"].body} == {"id": "S", "amount": "N", "tags": "L"}


def test_operations(tmp_path: Path) -> None:
    assert set(model(tmp_path).operations) == {"GetItem", "PutItem"}


BOUND = """package main

import (
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/labstack/echo/v4"
)

type line struct {
	SKU   string `json:"sku" validate:"required,len=8"`
	Count int    `json:"count" validate:"gt=0"`
}

type order struct {
	ID       string    `param:"id" validate:"required"`
	Trace    string    `header:"X-Trace"`
	Customer uuid.UUID `json:"customer"`
	Lines    []line    `json:"lines" validate:"required,min=1,dive"`
	Made     time.Time `json:"made"`
	Photo    []byte    `json:"photo"`
}

type filter struct {
	Status string `query:"status" validate:"oneof=open closed"`
	Size   int    `query:"size" validate:"max=50"`
}

type login struct {
	User string `form:"user" validate:"required,alphanum"`
}

func create(c echo.Context) error {
	var in order
	return c.Bind(&in)
}

func list(c echo.Context) error {
	var in filter
	_ = c.Bind(&in)
	year, _ := strconv.Atoi(c.QueryParam("year"))
	day := c.QueryParam("day")
	_, err := time.Parse("02-01-2006", day)
	_ = year
	return err
}

func enter(c echo.Context) error {
	var in login
	return c.Bind(&in)
}

func upload(c echo.Context) error {
	_ = c.FormValue("title")
	_, err := c.FormFile("picture")
	return err
}

func raw(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	var in line
	_ = json.Unmarshal(body, &in)
	query := r.URL.Query()
	_, _ = query.Get("email"), r.Header.Get("X-Tenant")
}

func loose(c echo.Context) error {
	in := make(map[string]interface{})
	if err := json.NewDecoder(c.Request().Body).Decode(&in); err != nil {
		return err
	}
	text := (in["text"]).(string)
	count, ok := in["count"].(float64)
	_, _, _ = text, count, ok
	return nil
}

func main() {
	e := echo.New()
	e.POST("/loose", loose)
	e.POST("/orders/:id", create)
	e.GET("/orders", list)
	e.POST("/login", enter)
	e.POST("/pictures", upload)
	http.HandleFunc("POST /raw", raw)
}
"""


def test_what_tags_and_parsers_say_of_values(tmp_path: Path) -> None:
    found = Facts(program(tmp_path, m=BOUND), load_knowledge("go")).get(Service).model.inputs
    inputs = {each.route.label: each for each in found}
    create = inputs["POST /orders/:id"]
    assert [field.name for field in create.body] == ["customer", "lines", "made", "photo"]
    customer, lines, made, photo = create.body
    assert (customer.type, customer.rules) == ("S", ("uuid",))
    assert (lines.type, lines.elements, lines.rules) == ("L", "M", ("required", "min=1", "dive"))
    assert [(field.name, field.rules) for field in lines.fields] == [
        ("sku", ("required", "len=8")),
        ("count", ("gt=0",)),
    ]
    assert made.rules == ("datetime=2006-01-02T15:04:05Z07:00",)
    assert photo.rules == ("base64",)

    listed = inputs["GET /orders"]
    assert set(listed.query) == {"status", "size", "year", "day"}
    assert not listed.body
    assert {field.name: field.rules for field in listed.known} == {
        "status": ("oneof=open closed",),
        "size": ("max=50",),
        "year": ("number",),
        "day": ("datetime=02-01-2006",),
    }

    assert [field.name for field in inputs["POST /login"].form] == ["user"]
    assert not inputs["POST /login"].body
    assert inputs["POST /pictures"].files == ("picture",)
    assert [field.name for field in inputs["POST /pictures"].form] == ["title"]
    assert [field.name for field in inputs["POST /raw"].body] == ["sku", "count"]
    assert inputs["POST /raw"].query == ("email",)
    assert [(field.name, field.type) for field in inputs["POST /loose"].body] == [("text", "S"), ("count", "N")]


def variables_of(root: Path, text: str) -> dict[str, tuple[str | None, str]]:
    found = Facts(program(root, m=text), load_knowledge("go")).get(Service).model.variables
    return {variable.name: (variable.default, variable.kind) for variable in found}


def test_variables_under_prefixes(tmp_path: Path) -> None:
    text = """package m

import (
	"time"

	"github.com/caarlos0/env/v11"
)

type store struct {
	Table string `env:"TABLE,required"`
	Page  int    `env:"PAGE" envDefault:"25"`
}

type config struct {
	Wait  time.Duration `env:"WAIT"`
	Main  store         `envPrefix:"MAIN_"`
	Audit *store        `env:", prefix=AUDIT_"`
	Skip  string        `env:"-"`
}

var _ = env.Parse
"""
    assert variables_of(tmp_path, text) == {
        "WAIT": (None, "duration"),
        "MAIN_TABLE": (None, ""),
        "MAIN_PAGE": ("25", "int"),
        "AUDIT_TABLE": (None, ""),
        "AUDIT_PAGE": ("25", "int"),
    }


def test_variables_spelled_as_the_fields(tmp_path: Path) -> None:
    text = """package m

import "github.com/kelseyhightower/envconfig"

type config struct {
	Port      int    `default:"8080"`
	TableName string `split_words:"true" required:"true"`
	Debug     bool
	DB        struct{ Host string }
	hidden    string
}

func read() config {
	var c config
	envconfig.MustProcess("shop", &c)
	return c
}
"""
    assert variables_of(tmp_path, text) == {
        "SHOP_PORT": ("8080", "int"),
        "SHOP_TABLE_NAME": (None, ""),
        "SHOP_DEBUG": (None, "bool"),
        "SHOP_DB_HOST": (None, ""),
    }


def test_variables_that_viper_looks_for(tmp_path: Path) -> None:
    text = """package m

import (
	"strings"

	"github.com/spf13/viper"
)

func read() {
	viper.SetEnvPrefix("shop")
	viper.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))
	viper.AutomaticEnv()
	viper.SetDefault("server.port", 8080)
	_ = viper.BindEnv("region", "AWS_REGION")
	_ = viper.GetInt("server.port")
	_ = viper.GetString("dynamo.table")
	_ = viper.GetDuration("wait")
}
"""
    assert variables_of(tmp_path, text) == {
        "SHOP_SERVER_PORT": ("8080", "int"),
        "SHOP_DYNAMO_TABLE": (None, ""),
        "SHOP_WAIT": (None, "duration"),
        "AWS_REGION": (None, ""),
    }


def test_settings_of_viper_alone_are_no_variables(tmp_path: Path) -> None:
    text = """package m

import "github.com/spf13/viper"

func read() string { return viper.GetString("table") }
"""
    assert variables_of(tmp_path, text) == {}


def test_variables_that_koanf_makes_of_its_keys(tmp_path: Path) -> None:
    text = """package m

import (
	"github.com/knadh/koanf/providers/env"
	"github.com/knadh/koanf/v2"
)

func read(k *koanf.Koanf) (string, int) {
	_ = k.Load(env.Provider("SHOP_", ".", func(s string) string { return s }), nil)
	return k.String("db.table"), k.MustInt("page")
}
"""
    assert variables_of(tmp_path, text) == {"SHOP_DB_TABLE": (None, ""), "SHOP_PAGE": (None, "int")}


def test_what_is_decoded_of_answers(tmp_path: Path) -> None:
    text = """package m

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
)

type entry struct{ Text string `json:"text"` }
type word struct {
	Name    string  `json:"name"`
	Entries []entry `json:"entries"`
}
type rate struct{ Euro float64 `json:"euro"` }
type other struct{ Secret string `json:"secret"` }

func send(url string) (io.ReadCloser, error) {
	response, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	return response.Body, nil
}

func ask() (w word, r rate) {
	body, _ := send("https://words.example.com")
	_ = json.NewDecoder(body).Decode(&w)
	response, _ := http.Get("https://rates.example.com")
	whole, _ := io.ReadAll(response.Body)
	_ = json.Unmarshal(whole, &r)
	return w, r
}

func main() { http.HandleFunc("POST /handle", handle) }

func handle(w http.ResponseWriter, r *http.Request) {
	ask()
	var o other
	_ = json.NewDecoder(r.Body).Decode(&o)
	file, _ := os.ReadFile("settings.json")
	_ = json.Unmarshal(file, &o)
}
"""
    found = Facts(program(tmp_path, m=text), load_knowledge("go")).get(Service).model
    assert {field.name: field.type for field in found.answers} == {"name": "S", "entries": "L", "euro": "N"}
    assert [field.name for field in found.inputs[0].body] == ["secret"]
