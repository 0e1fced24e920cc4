"""unbounded-pages: what bounds a walk through pages, and what is no walk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.snippets import found

RULE = "unbounded-pages"
FRAME = """
type handler struct{ db *dynamodb.Client }

func Routes(e *echo.Echo, h *handler) { e.GET("/x", h.get) }

func (h *handler) get(c echo.Context) error {
	ctx := c.Request().Context()
	input := &dynamodb.ScanInput{TableName: aws.String("x")}
	pages := dynamodb.NewScanPaginator(h.db, input)
	var all []map[string]types.AttributeValue
%s
	return c.JSON(200, all)
}
"""
UNBOUNDED = {
    "plain": """
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		all = append(all, page.Items...)
	}""",
    "tried again": """
	for pages.HasMorePages() {
		var page *dynamodb.ScanOutput
		var err error
		for try := 0; try < 3; try++ {
			if page, err = pages.NextPage(ctx); err == nil {
				break
			}
		}
		if err != nil {
			return err
		}
		all = append(all, page.Items...)
	}""",
    "into a field": """
	var answer struct{ Items []map[string]types.AttributeValue }
	for {
		page, err := h.db.Scan(ctx, input)
		if err != nil {
			return err
		}
		answer.Items = append(answer.Items, page.Items...)
		if page.LastEvaluatedKey == nil {
			break
		}
		input.ExclusiveStartKey = page.LastEvaluatedKey
	}
	all = answer.Items""",
    "empty pages skipped": """
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		if len(page.Items) == 0 {
			continue
		}
		all = append(all, page.Items...)
	}""",
}
BOUNDED = {
    "so many pages": """
	for n := 0; n < 10 && pages.HasMorePages(); n++ {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		all = append(all, page.Items...)
	}""",
    "until there is enough": """
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		all = append(all, page.Items...)
		if len(all) >= 100 {
			break
		}
	}""",
    "until enough were counted": """
	count := int32(0)
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		all = append(all, page.Items...)
		count += page.Count
		if count > 100 {
			return c.JSON(200, all)
		}
	}""",
    "only the last page": """
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		all = nil
		for _, item := range page.Items {
			all = append(all, item)
		}
	}""",
    "one query a key": """
	for _, table := range []string{"a", "b"} {
		page, err := h.db.Scan(ctx, &dynamodb.ScanInput{TableName: aws.String(table)})
		if err != nil {
			return err
		}
		all = append(all, page.Items...)
	}""",
}


@pytest.mark.parametrize("loop", UNBOUNDED.values(), ids=UNBOUNDED)
def test_unbounded(loop: str, tmp_path: Path) -> None:
    findings = found(tmp_path, RULE, FRAME % loop)
    assert [(f.severity.value, f.confidence.value) for f in findings] == [("medium", "high")]


@pytest.mark.parametrize("loop", BOUNDED.values(), ids=BOUNDED)
def test_bounded(loop: str, tmp_path: Path) -> None:
    assert found(tmp_path, RULE, FRAME % loop) == ()


def test_code_that_nothing_known_calls_is_low(tmp_path: Path) -> None:
    body = """
func All(ctx context.Context, pages *dynamodb.ScanPaginator) (all []map[string]types.AttributeValue, err error) {
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Items...)
	}
	return all, nil
}
"""
    assert [f.severity.value for f in found(tmp_path, RULE, body)] == ["low"]


CALLBACK = """
type handler struct{ db *v1.DynamoDB }

func Routes(e *echo.Echo, h *handler) { e.GET("/x", h.get) }

func (h *handler) get(c echo.Context) error {
	var all []map[string]*v1.AttributeValue
	count := 0
	err := h.db.ScanPages(&v1.ScanInput{}, func(page *v1.ScanOutput, last bool) bool {
		%s
	})
	_ = count
	if err != nil {
		return err
	}
	return c.JSON(200, all)
}
"""
CALLBACKS = {
    "kept": ("all = append(all, page.Items...)\n\t\treturn !last", ["medium"]),
    "kept one by one": (
        "for _, i := range page.Items {\n\t\t\tall = append(all, i)\n\t\t}\n\t\treturn true",
        ["medium"],
    ),
    "until there is enough": ("all = append(all, page.Items...)\n\t\treturn len(all) < 100", []),
    "only counted": ("count += len(page.Items)\n\t\treturn true", []),
    "the last page alone": ("own := page.Items\n\t\town = append(own, nil)\n\t\treturn true", []),
}


@pytest.mark.parametrize(("body", "severities"), CALLBACKS.values(), ids=CALLBACKS)
def test_callbacks(body: str, severities: list[str], tmp_path: Path) -> None:
    assert [f.severity.value for f in found(tmp_path, RULE, CALLBACK % body)] == severities


WHOLE = """
type handler struct{ table dynamo.Table }

func Routes(e *echo.Echo, h *handler) { e.GET("/x", h.get) }

func (h *handler) get(c echo.Context) error {
	var all []struct{ ID string }
	if err := h.table.%s.All(c.Request().Context(), &all); err != nil {
		return err
	}
	return c.JSON(200, all)
}
"""


@pytest.mark.parametrize(
    ("request_", "severities"),
    [("Scan()", ["medium"]), ("Scan().Limit(100)", []), ('Get("ID", c.Param("id")).SearchLimit(5)', [])],
)
def test_into_one_slice(request_: str, severities: list[str], tmp_path: Path) -> None:
    assert [f.severity.value for f in found(tmp_path, RULE, WHOLE % request_)] == severities
