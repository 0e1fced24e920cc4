// Package model holds the types that the store and the API share.
package model

import "errors"

// Line is one position of an order.
type Line struct {
	SKU       string `dynamodbav:"sku" json:"sku"`
	Quantity  int    `dynamodbav:"quantity" json:"quantity"`
	UnitCents int64  `dynamodbav:"unit_cents" json:"unit_cents"`
}

// Order is stored under its id, and once more under its customer.
type Order struct {
	ID         string `dynamodbav:"id" json:"id"`
	CustomerID string `dynamodbav:"customer_id" json:"customer_id"`
	Status     string `dynamodbav:"status" json:"status"`
	CreatedAt  string `dynamodbav:"created_at" json:"created_at"`
	TotalCents int64  `dynamodbav:"total_cents" json:"total_cents"`
	Carrier    string `dynamodbav:"carrier,omitempty" json:"carrier,omitempty"`
	Note       string `dynamodbav:"note,omitempty" json:"note,omitempty"`
	Lines      []Line `dynamodbav:"lines,omitempty" json:"lines,omitempty"`
}

// NewOrder is what a client sends to place an order.
type NewOrder struct {
	CustomerID string `json:"customer_id"`
	TotalCents int64  `json:"total_cents"`
	Note       string `json:"note"`
	Lines      []Line `json:"lines"`
}

// Validate says what is wrong with the request, in words for the client.
func (o NewOrder) Validate() error {
	switch {
	case o.CustomerID == "" || len(o.CustomerID) > 64:
		return errors.New("customer_id must have 1 to 64 characters")
	case o.TotalCents < 0:
		return errors.New("total_cents must not be negative")
	case len(o.Note) > 2000:
		return errors.New("note must have at most 2000 characters")
	case len(o.Lines) > 100:
		return errors.New("an order has at most 100 lines")
	}
	return nil
}
