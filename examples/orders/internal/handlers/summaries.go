package handlers

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"

	"example.com/orders/internal/model"
)

// Summaries answers the few fields that the order overview shows.
type Summaries struct {
	db      *dynamodb.Client
	table   string
	timeout time.Duration
	outputs sync.Map
}

// NewSummaries returns the handler of GET /orders/:id/summary.
func NewSummaries(db *dynamodb.Client, table string, timeout time.Duration) *Summaries {
	return &Summaries{db: db, table: table, timeout: timeout}
}

type summary struct {
	ID         string `json:"id"`
	Status     string `json:"status"`
	TotalCents int64  `json:"total_cents"`
}

// Get answers GET /orders/:id/summary.
func (h *Summaries) Get(c echo.Context) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	if cached, ok := h.outputs.Load(id); ok {
		return h.render(c, cached.(*dynamodb.GetItemOutput).Item)
	}

	ctx, cancel := context.WithTimeout(c.Request().Context(), h.timeout)
	defer cancel()
	out, err := h.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String(h.table),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return failure(err)
	}
	if out.Item == nil {
		return echo.NewHTTPError(http.StatusNotFound, "no such order")
	}
	h.outputs.Store(id, out)
	return h.render(c, out.Item)
}

func (h *Summaries) render(c echo.Context, item map[string]types.AttributeValue) error {
	var order model.Order
	if err := attributevalue.UnmarshalMap(item, &order); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, summary{ID: order.ID, Status: order.Status, TotalCents: order.TotalCents})
}
