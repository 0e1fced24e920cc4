"""Advice for DynamoDB services that circulates, with its mistakes: texts cut out of a page, without a package clause,
one without imports, two that do not parse. What the advice gets wrong is found, what it fears is not."""

from __future__ import annotations

from collections import Counter

import pytest

from leaktight.core.levels import Severity
from leaktight.engine import ScanOptions, scan

ITEM = """import (
	"io"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

func user(c echo.Context) error {
	client, err := dynamodb.NewFromConfig(aws.Config{Region: "eu-central-1"})
	if err != nil {
		return err
	}
	out, err := client.GetItem(c.Request().Context(), &dynamodb.GetItemInput{
		TableName: aws.String("users"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
	})
	if err != nil {
		return err
	}
	// Release the response's buffers.
	defer func() { _ = out.Body.Close() }()
	_, _ = io.ReadAll(out.Body)
	return c.JSON(200, out.Item["name"])
}
"""
QUERY = """import (
	"context"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

var names = make(map[string]string)

func events(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 5*time.Second)
	defer cancel()
	client := dynamodb.NewFromConfig(aws.Config{}, func(o *dynamodb.Options) {
		of
	})
	out, err := client.Query(ctx, &dynamodb.QueryInput{TableName: aws.String("events")})
	if err != nil {
		return err
	}
	defer out.Items.Close()
	var found []map[string]any{}}
	for out.Items.HasMore() {
		item, _ := out.Items.Next()
		found = append(found, map[string]any{"id": item["id"]})
	}
	return c.JSON(200, found)
}
"""
SCAN = """func export(c echo.Context) error {
	client, _ := dynamodb.NewFromConfig(aws.Config{})
	pages := dynamodb.NewScanPaginator(client, &dynamodb.ScanInput{
		TableName:            aws.String("events"),
		ProjectionExpression: aws.String("id"),
	})
	var rows []map[string]any{}
	for pages.HasMorePages() {
		page, err := pages.NextPage(c.Request().Context())
		if err != nil {
			return err
		}
		for _, item := range page.Items {
			rows = append(rows, map[string]any{"id": item["id"]})
		}
	}
	return c.JSON(200, rows)
}
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Counter[str]]:
    """Rules by file, with how often each speaks at low or above."""
    root = tmp_path_factory.mktemp("advice")
    counts: dict[str, Counter[str]] = {}
    for name, text in (("item.go", ITEM), ("query.go", QUERY), ("scan.go", SCAN)):
        (root / name).write_text(text, encoding="utf-8")
        counts[name] = Counter()
    for finding in scan([root], ScanOptions()).findings:
        if finding.severity.at_least(Severity.LOW):
            counts[finding.span.file][finding.rule] += 1
    return counts


def test_item(found: dict[str, Counter[str]]) -> None:
    assert found["item.go"] == {"client-per-request": 1, "phantom-close": 2, "missing-deadline": 1}


def test_query(found: dict[str, Counter[str]]) -> None:
    assert found["query.go"] == {"client-per-request": 1, "phantom-close": 1}


def test_scan(found: dict[str, Counter[str]]) -> None:
    assert found["scan.go"] == {"client-per-request": 1, "unbounded-pages": 1, "missing-deadline": 1}
