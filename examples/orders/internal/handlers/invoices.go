package handlers

import (
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/labstack/echo/v4"

	"example.com/orders/internal/store"
)

// Invoices renders invoices, and remembers which orders were asked for but do not exist.
type Invoices struct {
	orders *store.Orders

	mu      sync.Mutex
	missing []missingOrder
}

type missingOrder struct {
	ID string
	At time.Time
}

// NewInvoices returns the handler of GET /orders/:id/invoice.
func NewInvoices(orders *store.Orders) *Invoices {
	return &Invoices{orders: orders}
}

// Get answers GET /orders/:id/invoice.
func (h *Invoices) Get(c echo.Context) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	order, err := h.orders.Get(c.Request().Context(), id)
	if errors.Is(err, store.ErrNotFound) {
		h.noteMissing(id)
	}
	if err != nil {
		return failure(err)
	}
	return c.String(http.StatusOK, fmt.Sprintf(
		"Invoice %s\nCustomer %s\nTotal %d.%02d\n",
		order.ID, order.CustomerID, order.TotalCents/100, order.TotalCents%100,
	))
}

func (h *Invoices) noteMissing(id string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.missing = append(h.missing, missingOrder{ID: id, At: time.Now()})
}
