package handlers

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

// Shipments answers where an order is.
type Shipments struct {
	table   string
	timeout time.Duration
}

// NewShipments returns the handler of GET /orders/:id/shipment.
func NewShipments(table string, timeout time.Duration) *Shipments {
	return &Shipments{table: table, timeout: timeout}
}

type shipment struct {
	ID      string `json:"id"`
	Carrier string `json:"carrier"`
	Status  string `json:"status"`
}

// Get answers GET /orders/:id/shipment.
func (h *Shipments) Get(c echo.Context) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(c.Request().Context(), h.timeout)
	defer cancel()

	cfg, err := awsconfig.LoadDefaultConfig(ctx)
	if err != nil {
		return echo.NewHTTPError(http.StatusInternalServerError, "no AWS configuration").SetInternal(err)
	}
	db := dynamodb.NewFromConfig(cfg)

	out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName:                aws.String(h.table),
		Key:                      map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
		ProjectionExpression:     aws.String("id, carrier, #status"),
		ExpressionAttributeNames: map[string]string{"#status": "status"},
	})
	if err != nil {
		return failure(err)
	}
	if len(out.Item) == 0 {
		return echo.NewHTTPError(http.StatusNotFound, "no such order")
	}
	return c.JSON(http.StatusOK, shipment{
		ID:      id,
		Carrier: text(out.Item["carrier"]),
		Status:  text(out.Item["status"]),
	})
}

func text(value types.AttributeValue) string {
	if s, ok := value.(*types.AttributeValueMemberS); ok {
		return s.Value
	}
	return ""
}
