package handlers

import (
	"context"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"example.com/orders/internal/model"
	"example.com/orders/internal/store"
)

// vatPercent is added to the net total.
const vatPercent = 21

// Quotes answers prices.
type Quotes struct {
	orders  *store.Orders
	timeout time.Duration
}

// NewQuotes returns the handler of GET /orders/:id/quote.
func NewQuotes(orders *store.Orders, timeout time.Duration) *Quotes {
	return &Quotes{orders: orders, timeout: timeout}
}

type quote struct {
	ID         string `json:"id"`
	NetCents   int64  `json:"net_cents"`
	GrossCents int64  `json:"gross_cents"`
}

type lookup struct {
	order model.Order
	err   error
}

// Get answers GET /orders/:id/quote.
func (h *Quotes) Get(c echo.Context) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(c.Request().Context(), h.timeout)
	defer cancel()

	order, err := h.fastest(ctx, id)
	if err != nil {
		return failure(err)
	}
	return c.JSON(http.StatusOK, quote{
		ID:         id,
		NetCents:   order.TotalCents,
		GrossCents: order.TotalCents * (100 + vatPercent) / 100,
	})
}

// fastest asks twice and takes the first answer, so that one slow replica does not slow the quote down.
func (h *Quotes) fastest(ctx context.Context, id string) (model.Order, error) {
	results := make(chan lookup)
	go func() {
		order, err := h.orders.Get(ctx, id)
		results <- lookup{order, err}
	}()
	go func() {
		order, err := h.orders.GetConsistent(ctx, id)
		results <- lookup{order, err}
	}()

	select {
	case first := <-results:
		return first.order, first.err
	case <-ctx.Done():
		return model.Order{}, ctx.Err()
	}
}
