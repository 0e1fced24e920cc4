// Command ledger keeps what it read from DynamoDB, or not.
package main

import (
	"context"
	"net/http"
	"os"
	"strings"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type mark struct {
	next *mark
	_    [8]byte
}

type record struct {
	ID      string `dynamodbav:"id" json:"id"`
	Payload string `dynamodbav:"payload" json:"payload"`
}

type handlers struct {
	db    *dynamodb.Client
	table string

	mu      sync.Mutex
	marks   *mark
	unknown *mark
	outputs sync.Map
}

func main() {
	cfg, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		panic(err)
	}
	h := &handlers{db: dynamodb.NewFromConfig(cfg), table: os.Getenv("LEDGER_TABLE")}
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	e.GET("/records/:id", h.get)
	e.GET("/records/:id/marked", h.marked)
	e.GET("/records/:id/output", h.output)
	e.GET("/records/:id/strict", h.strict)
	e.POST("/records", h.put)
	e.Logger.Fatal(e.Start(":" + os.Getenv("PORT")))
}

func (h *handlers) find(ctx context.Context, id string) (*dynamodb.GetItemOutput, error) {
	return h.db.GetItem(ctx, &dynamodb.GetItemInput{ // grows GET /records/:id/output: ? bytes
		TableName: aws.String(h.table),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
}

// get keeps nothing.
func (h *handlers) get(c echo.Context) error { // flat GET /records/:id
	out, err := h.find(c.Request().Context(), c.Param("id"))
	if err != nil {
		return c.NoContent(http.StatusBadGateway)
	}
	if out.Item == nil {
		return c.NoContent(http.StatusNotFound)
	}
	var found record
	if err := attributevalue.UnmarshalMap(out.Item, &found); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, found)
}

// marked makes a mark for every request.
func (h *handlers) marked(c echo.Context) error {
	out, err := h.find(c.Request().Context(), c.Param("id"))
	if err != nil {
		return c.NoContent(http.StatusBadGateway)
	}
	h.mu.Lock()
	h.marks = &mark{next: h.marks} // grows GET /records/:id/marked: 16 bytes
	h.mu.Unlock()
	if out.Item == nil {
		return c.NoContent(http.StatusNotFound)
	}
	return c.NoContent(http.StatusOK)
}

// output keeps the SDK's output whole, and with it the response and the request.
func (h *handlers) output(c echo.Context) error {
	id := strings.Clone(c.Param("id"))
	out, err := h.find(c.Request().Context(), id)
	if err != nil {
		return c.NoContent(http.StatusBadGateway)
	}
	if out.Item == nil {
		return c.NoContent(http.StatusNotFound)
	}
	h.outputs.Store(id, out)
	return c.NoContent(http.StatusOK)
}

// strict keeps a mark of every id that is not there.
func (h *handlers) strict(c echo.Context) error {
	out, err := h.find(c.Request().Context(), c.Param("id"))
	if err != nil {
		return c.NoContent(http.StatusBadGateway)
	}
	if out.Item == nil {
		h.mu.Lock()
		h.unknown = &mark{next: h.unknown} // grows GET /records/:id/strict: 16 bytes, when missing
		h.mu.Unlock()
		return c.NoContent(http.StatusNotFound)
	}
	return c.NoContent(http.StatusOK)
}

// put writes to the table alone.
func (h *handlers) put(c echo.Context) error { // flat POST /records
	var in record
	if err := c.Bind(&in); err != nil {
		return c.NoContent(http.StatusBadRequest)
	}
	item, err := attributevalue.MarshalMap(in)
	if err != nil {
		return err
	}
	_, err = h.db.PutItem(c.Request().Context(), &dynamodb.PutItemInput{TableName: aws.String(h.table), Item: item})
	if err != nil {
		return c.NoContent(http.StatusBadGateway)
	}
	return c.NoContent(http.StatusCreated)
}
