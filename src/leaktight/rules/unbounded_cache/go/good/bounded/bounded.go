// Package bounded makes room for a new entry when its cache is full.
package bounded

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

const maxPrices = 256

type prices struct {
	db    *dynamodb.Client
	mu    sync.Mutex
	known map[string]string
}

func (p *prices) remember(sku, price string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.known) >= maxPrices {
		for sku := range p.known {
			delete(p.known, sku)
			break
		}
	}
	p.known[sku] = price
}

func (p *prices) get(c echo.Context) error {
	sku := c.Param("sku")
	p.mu.Lock()
	price, ok := p.known[sku]
	p.mu.Unlock()
	if ok {
		return c.String(http.StatusOK, price)
	}
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := p.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName:            aws.String("prices"),
		Key:                  map[string]types.AttributeValue{"sku": &types.AttributeValueMemberS{Value: sku}},
		ProjectionExpression: aws.String("price"),
	})
	if err != nil {
		return err
	}
	if value, ok := out.Item["price"].(*types.AttributeValueMemberN); ok {
		price = value.Value
	}
	p.remember(sku, price)
	return c.String(http.StatusOK, price)
}

// Register adds GET /prices/:sku.
func Register(e *echo.Echo, db *dynamodb.Client) {
	p := &prices{db: db, known: make(map[string]string)}
	e.GET("/prices/:sku", p.get)
}
