package store

import (
	"context"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"example.com/orders/internal/model"
)

// CustomerOrders is the table of orders by customer and time.
type CustomerOrders struct {
	db      *dynamodb.Client
	table   string
	timeout time.Duration
}

// NewCustomerOrders returns a store on the given table.
func NewCustomerOrders(db *dynamodb.Client, table string, timeout time.Duration) *CustomerOrders {
	return &CustomerOrders{db: db, table: table, timeout: timeout}
}

// Put writes an order under its customer.
func (s *CustomerOrders) Put(ctx context.Context, order model.Order) error {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()

	item, err := attributevalue.MarshalMap(order)
	if err != nil {
		return fmt.Errorf("encode order: %w", err)
	}
	_, err = s.db.PutItem(ctx, &dynamodb.PutItemInput{TableName: aws.String(s.table), Item: item})
	return err
}

// Page returns at most limit orders of a customer, oldest first, placed after the given time ("" for the first page),
// and the time to go on after ("" on the last page).
func (s *CustomerOrders) Page(
	ctx context.Context, customerID, after string, limit int32,
) ([]model.Order, string, error) {
	in := &dynamodb.QueryInput{
		TableName:              aws.String(s.table),
		KeyConditionExpression: aws.String("customer_id = :customer"),
		ExpressionAttributeValues: map[string]types.AttributeValue{
			":customer": &types.AttributeValueMemberS{Value: customerID},
		},
		Limit: aws.Int32(limit),
	}
	if after != "" {
		in.ExclusiveStartKey = map[string]types.AttributeValue{
			"customer_id": &types.AttributeValueMemberS{Value: customerID},
			"created_at":  &types.AttributeValueMemberS{Value: after},
		}
	}
	out, err := s.db.Query(ctx, in)
	if err != nil {
		return nil, "", err
	}
	orders := make([]model.Order, 0, len(out.Items))
	if err := attributevalue.UnmarshalListOfMaps(out.Items, &orders); err != nil {
		return nil, "", fmt.Errorf("decode orders: %w", err)
	}
	var next string
	if created, ok := out.LastEvaluatedKey["created_at"].(*types.AttributeValueMemberS); ok {
		next = created.Value
	}
	return orders, next, nil
}
