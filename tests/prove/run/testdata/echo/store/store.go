// Package store keeps carts in DynamoDB.
package store

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
)

// ErrMissing says that there is no such cart.
var ErrMissing = errors.New("missing")

// Store is a table of carts with the key (customer, created_at) and an index by status.
type Store struct {
	client *dynamodb.Client
	table  string
}

// New reads the region, the endpoint and the credentials from the environment.
func New(ctx context.Context, table string) (*Store, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &Store{dynamodb.NewFromConfig(cfg), table}, nil
}

func text(value string) types.AttributeValue {
	return &types.AttributeValueMemberS{Value: value}
}

// Get returns the owner's note of one cart.
func (s *Store) Get(ctx context.Context, customer, created string) (string, error) {
	output, err := s.client.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: &s.table,
		Key:       map[string]types.AttributeValue{"customer": text(customer), "created_at": text(created)},
	})
	if err != nil {
		return "", err
	}
	note, ok := output.Item["note"].(*types.AttributeValueMemberS)
	if !ok {
		return "", ErrMissing
	}
	return note.Value, nil
}

// Put writes one cart.
func (s *Store) Put(ctx context.Context, customer, created, note string) error {
	_, err := s.client.PutItem(ctx, &dynamodb.PutItemInput{
		TableName: &s.table,
		Item: map[string]types.AttributeValue{
			"customer": text(customer), "created_at": text(created), "note": text(note), "status": text("open"),
		},
	})
	return err
}

// Open counts the carts of a status.
func (s *Store) Open(ctx context.Context, status string) (int, error) {
	output, err := s.client.Query(ctx, &dynamodb.QueryInput{
		TableName:                 &s.table,
		IndexName:                 aws.String("by_status"),
		KeyConditionExpression:    aws.String("#s = :s"),
		ExpressionAttributeNames:  map[string]string{"#s": "status"},
		ExpressionAttributeValues: map[string]types.AttributeValue{":s": text(status)},
	})
	if err != nil {
		return 0, err
	}
	return len(output.Items), nil
}
