"""phantom-close: what can go with the statement, and what has to stay."""

from __future__ import annotations

from pathlib import Path

from tests.rules.snippets import fixed, found

RULE = "phantom-close"


def test_an_output_that_nothing_else_uses_becomes_blank(tmp_path: Path) -> None:
    body = """
func put(ctx context.Context, db *dynamodb.Client, in *dynamodb.PutItemInput) error {
	out, err := db.PutItem(ctx, in)
	if err != nil {
		return err
	}
	// Always close the body.
	defer out.Body.Close()
	return nil
}
"""
    text = fixed(tmp_path, RULE, body)
    assert "\t_, err := db.PutItem(ctx, in)\n" in text
    assert "close" not in text.lower()


def test_a_real_close_beside_it_stays(tmp_path: Path) -> None:
    body = """
func put(ctx context.Context, db *dynamodb.Client, rows *sql.Rows, in *dynamodb.PutItemInput) error {
	out, err := db.PutItem(ctx, in)
	if err != nil {
		return err
	}
	defer func() {
		rows.Close()
		out.Body.Close()
	}()
	return nil
}
"""
    text = fixed(tmp_path, RULE, body)
    assert "\tdefer func() {\n\t\trows.Close()\n\t}()\n" in text
    assert "\t_, err := db.PutItem(ctx, in)\n" in text


def test_the_whole_deferred_literal_goes_with_its_log_line(tmp_path: Path) -> None:
    body = """
func count(ctx context.Context, db *dynamodb.Client, in *dynamodb.QueryInput) (int, error) {
	out, err := db.Query(ctx, in)
	if err != nil {
		return 0, err
	}
	defer func() {
		io.Copy(io.Discard, out.Body)
		if err := out.Body.Close(); err != nil {
			log.Printf("close: %v", err)
		}
	}()
	return len(out.Items), nil
}
"""
    findings = found(tmp_path, RULE, body)
    assert [(f.severity.value, f.confidence.value, f.span.line) for f in findings] == [("low", "high", 17)]
    text = fixed(tmp_path, RULE, body)
    assert "defer" not in text
    assert '"log"' not in text
    assert '"io"' not in text


def test_what_is_read_from_the_body_and_used_has_no_fix(tmp_path: Path) -> None:
    body = """
func read(ctx context.Context, db *dynamodb.Client, in *dynamodb.QueryInput) ([]byte, error) {
	out, err := db.Query(ctx, in)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(out.Body)
}
"""
    findings = found(tmp_path, RULE, body)
    assert [f.fixes for f in findings] == [()]


def test_bodies_that_are_owed_are_silent(tmp_path: Path) -> None:
    body = """
func read(ctx context.Context, bucket *s3.Client, in *s3.GetObjectInput) error {
	out, err := bucket.GetObject(ctx, in)
	if err != nil {
		return err
	}
	defer out.Body.Close()
	_, err = io.Copy(io.Discard, out.Body)
	return err
}

func plain(client *http.Client) error {
	out, err := client.Get("http://127.0.0.1")
	if err != nil {
		return err
	}
	return out.Body.Close()
}
"""
    assert found(tmp_path, RULE, body) == ()


def test_types_that_are_not_known_are_silent(tmp_path: Path) -> None:
    body = """
func read(db *unheard.Client) error {
	out, err := db.GetItem()
	if err != nil {
		return err
	}
	defer out.Body.Close()
	defer out.Close()
	return nil
}
"""
    assert found(tmp_path, RULE, body) == ()
