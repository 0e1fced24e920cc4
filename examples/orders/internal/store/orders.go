// Package store reads and writes orders in DynamoDB.
package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"example.com/orders/internal/model"
)

// ErrNotFound is returned for ids that the table does not have.
var ErrNotFound = errors.New("order not found")

// Orders is the table of all orders, keyed by id.
type Orders struct {
	db      *dynamodb.Client
	table   string
	timeout time.Duration

	mu    sync.Mutex
	items map[string]map[string]types.AttributeValue
}

// NewOrders returns a store that gives every call at most timeout.
func NewOrders(db *dynamodb.Client, table string, timeout time.Duration) *Orders {
	return &Orders{
		db:      db,
		table:   table,
		timeout: timeout,
		items:   make(map[string]map[string]types.AttributeValue),
	}
}

// Cached returns an order, and asks the table only for ids it has not seen.
func (s *Orders) Cached(ctx context.Context, id string) (model.Order, error) {
	s.mu.Lock()
	item, ok := s.items[id]
	s.mu.Unlock()
	if !ok {
		var err error
		if item, err = s.item(ctx, id, false); err != nil {
			return model.Order{}, err
		}
		s.mu.Lock()
		s.items[id] = item
		s.mu.Unlock()
	}
	return decode(item)
}

// Get reads an order from the table.
func (s *Orders) Get(ctx context.Context, id string) (model.Order, error) {
	item, err := s.item(ctx, id, false)
	if err != nil {
		return model.Order{}, err
	}
	return decode(item)
}

// GetConsistent reads an order as of the last write.
func (s *Orders) GetConsistent(ctx context.Context, id string) (model.Order, error) {
	item, err := s.item(ctx, id, true)
	if err != nil {
		return model.Order{}, err
	}
	return decode(item)
}

// Put writes a new order.
func (s *Orders) Put(ctx context.Context, order model.Order) error {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()

	item, err := attributevalue.MarshalMap(order)
	if err != nil {
		return fmt.Errorf("encode order: %w", err)
	}
	_, err = s.db.PutItem(ctx, &dynamodb.PutItemInput{
		TableName: aws.String(s.table),
		Item:      item,
	})
	return err
}

// SetCarrier records who delivers an order.
func (s *Orders) SetCarrier(ctx context.Context, id, carrier string) error {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()

	_, err := s.db.UpdateItem(ctx, &dynamodb.UpdateItemInput{
		TableName:           aws.String(s.table),
		Key:                 key(id),
		UpdateExpression:    aws.String("SET carrier = :carrier"),
		ConditionExpression: aws.String("attribute_exists(id)"),
		ExpressionAttributeValues: map[string]types.AttributeValue{
			":carrier": &types.AttributeValueMemberS{Value: carrier},
		},
	})
	var failed *types.ConditionalCheckFailedException
	if errors.As(err, &failed) {
		return ErrNotFound
	}
	return err
}

// List returns one page of at most limit orders, and the id to go on after ("" on the last page).
func (s *Orders) List(ctx context.Context, after string, limit int32) ([]model.Order, string, error) {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()

	in := &dynamodb.ScanInput{TableName: aws.String(s.table), Limit: aws.Int32(limit)}
	if after != "" {
		in.ExclusiveStartKey = key(after)
	}
	out, err := s.db.Scan(ctx, in)
	if err != nil {
		return nil, "", err
	}
	orders := make([]model.Order, 0, len(out.Items))
	if err := attributevalue.UnmarshalListOfMaps(out.Items, &orders); err != nil {
		return nil, "", fmt.Errorf("decode orders: %w", err)
	}
	var next string
	if id, ok := out.LastEvaluatedKey["id"].(*types.AttributeValueMemberS); ok {
		next = id.Value
	}
	return orders, next, nil
}

func (s *Orders) item(ctx context.Context, id string, consistent bool) (map[string]types.AttributeValue, error) {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()

	out, err := s.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName:      aws.String(s.table),
		Key:            key(id),
		ConsistentRead: aws.Bool(consistent),
	})
	if err != nil {
		return nil, err
	}
	if len(out.Item) == 0 {
		return nil, ErrNotFound
	}
	return out.Item, nil
}

func key(id string) map[string]types.AttributeValue {
	return map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}}
}

func decode(item map[string]types.AttributeValue) (model.Order, error) {
	var order model.Order
	if err := attributevalue.UnmarshalMap(item, &order); err != nil {
		return model.Order{}, fmt.Errorf("decode order: %w", err)
	}
	return order, nil
}
