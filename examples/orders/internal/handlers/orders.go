package handlers

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"example.com/orders/internal/model"
	"example.com/orders/internal/store"
)

const (
	defaultPage = 25
	maxPage     = 100
)

// Orders serves the order collection.
type Orders struct {
	orders    *store.Orders
	customers *store.CustomerOrders
}

// NewOrders returns the handlers of /orders and /customers/:customer_id/orders.
func NewOrders(orders *store.Orders, customers *store.CustomerOrders) *Orders {
	return &Orders{orders: orders, customers: customers}
}

type page struct {
	Orders []model.Order `json:"orders"`
	Next   string        `json:"next,omitempty"`
}

// Get answers GET /orders/:id.
func (h *Orders) Get(c echo.Context) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	order, err := h.orders.Cached(c.Request().Context(), id)
	if err != nil {
		return failure(err)
	}
	return c.JSON(http.StatusOK, order)
}

// Create answers POST /orders.
func (h *Orders) Create(c echo.Context) error {
	var in model.NewOrder
	if err := c.Bind(&in); err != nil {
		return err
	}
	if err := in.Validate(); err != nil {
		return echo.NewHTTPError(http.StatusUnprocessableEntity, err.Error())
	}
	order := model.Order{
		ID:         newID(),
		CustomerID: in.CustomerID,
		Status:     "placed",
		CreatedAt:  time.Now().UTC().Format(time.RFC3339Nano),
		TotalCents: in.TotalCents,
		Note:       in.Note,
		Lines:      in.Lines,
	}
	ctx := c.Request().Context()
	if err := h.orders.Put(ctx, order); err != nil {
		return failure(err)
	}
	if err := h.customers.Put(ctx, order); err != nil {
		return failure(err)
	}
	c.Response().Header().Set(echo.HeaderLocation, "/orders/"+order.ID)
	return c.JSON(http.StatusCreated, order)
}

// List answers GET /orders?limit=&after=.
func (h *Orders) List(c echo.Context) error {
	limit, after, err := paging(c)
	if err != nil {
		return err
	}
	orders, next, err := h.orders.List(c.Request().Context(), after, limit)
	if err != nil {
		return failure(err)
	}
	return c.JSON(http.StatusOK, page{Orders: orders, Next: cursor(next)})
}

// ByCustomer answers GET /customers/:customer_id/orders?limit=&after=.
func (h *Orders) ByCustomer(c echo.Context) error {
	limit, after, err := paging(c)
	if err != nil {
		return err
	}
	orders, next, err := h.customers.Page(c.Request().Context(), c.Param("customer_id"), after, limit)
	if err != nil {
		return failure(err)
	}
	return c.JSON(http.StatusOK, page{Orders: orders, Next: cursor(next)})
}

// paging reads the page size, at most maxPage, and the cursor.
func paging(c echo.Context) (int32, string, error) {
	limit := defaultPage
	if text := c.QueryParam("limit"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > maxPage {
			return 0, "", echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("limit must be 1 to %d", maxPage))
		}
		limit = n
	}
	after, err := base64.RawURLEncoding.DecodeString(c.QueryParam("after"))
	if err != nil {
		return 0, "", echo.NewHTTPError(http.StatusBadRequest, "after is not a cursor of this service")
	}
	return int32(limit), string(after), nil
}

func cursor(key string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(key))
}

// newID returns a random UUID (RFC 9562, version 4).
func newID() string {
	var b [16]byte
	_, _ = rand.Read(b[:])
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
