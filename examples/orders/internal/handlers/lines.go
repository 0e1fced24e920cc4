package handlers

import (
	"net/http"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/labstack/echo/v4"

	"example.com/orders/internal/model"
	"example.com/orders/internal/store"
)

// keptOrders is how many orders are kept decoded.
const keptOrders = 256

// Lines answers the positions of an order.
type Lines struct {
	orders *store.Orders
	recent *lru.Cache[string, model.Order]
}

// NewLines returns the handler of GET /orders/:id/lines.
func NewLines(orders *store.Orders) (*Lines, error) {
	recent, err := lru.New[string, model.Order](keptOrders)
	if err != nil {
		return nil, err
	}
	return &Lines{orders: orders, recent: recent}, nil
}

// Get answers GET /orders/:id/lines.
func (h *Lines) Get(c echo.Context) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	order, ok := h.recent.Get(id)
	if !ok {
		if order, err = h.orders.Get(c.Request().Context(), id); err != nil {
			return failure(err)
		}
		h.recent.Add(id, order)
	}
	return c.JSON(http.StatusOK, map[string]any{"id": order.ID, "lines": order.Lines})
}
