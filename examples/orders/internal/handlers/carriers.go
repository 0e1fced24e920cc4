package handlers

import (
	"net/http"
	"sync"
	"time"

	"github.com/labstack/echo/v4"

	"example.com/orders/internal/store"
)

// Carriers assigns orders to carriers and knows the latest order of each.
type Carriers struct {
	orders *store.Orders

	mu     sync.Mutex
	latest map[string]assignment
}

type assignment struct {
	OrderID string    `json:"order_id"`
	Carrier string    `json:"carrier"`
	At      time.Time `json:"at"`
}

// NewCarriers returns the handler of PUT /orders/:id/carrier.
func NewCarriers(orders *store.Orders) *Carriers {
	return &Carriers{orders: orders, latest: make(map[string]assignment)}
}

// Put answers PUT /orders/:id/carrier.
func (h *Carriers) Put(c echo.Context) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	var in struct {
		Carrier string `json:"carrier"`
	}
	if err := c.Bind(&in); err != nil {
		return err
	}
	carrier := carrierClass(in.Carrier)
	if err := h.orders.SetCarrier(c.Request().Context(), id, carrier); err != nil {
		return failure(err)
	}
	done := assignment{OrderID: id, Carrier: carrier, At: time.Now()}
	h.mu.Lock()
	h.latest[carrier] = done
	h.mu.Unlock()
	return c.JSON(http.StatusOK, done)
}

// carrierClass maps what clients write to the carriers that the warehouse works with.
func carrierClass(name string) string {
	switch name {
	case "post", "parcel", "courier":
		return name
	default:
		return "other"
	}
}
