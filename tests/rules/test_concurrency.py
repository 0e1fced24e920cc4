"""Concurrency rules on shapes of real code, and on what their messages, levels and fixes say."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from leaktight.core.edit import Applicability
from leaktight.core.levels import Confidence, Severity
from tests.rules.examples import findings
from tests.rules.snippets import fixed, found, rule

SHAPES = Path(__file__).parent / "concurrency"
_FUNCTION = re.compile(r"^func (?:\([^)]*\) )?(\w+)", re.MULTILINE)
HANDLER = 'func Routes(e *echo.Echo) { e.GET("/", get) }\n\nfunc get(c echo.Context) error {\n%s\n}\n'


@cache
def functions() -> tuple[str, ...]:
    return tuple(name for file in sorted(SHAPES.glob("*.go")) for name in _FUNCTION.findall(file.read_text()))


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("shapes")
    for file in SHAPES.glob("*.go"):
        shutil.copy(file, root / file.name)
    (root / "go.mod").write_text("module example.com/shapes\n\ngo 1.25\n")
    return root


def holders(root: Path, id_: str) -> set[str]:
    """Names of the declared functions that hold a finding."""
    return {f.function.split("$")[0].rpartition(".")[2] for f in findings(root, rule(id_))}


@pytest.fixture(scope="module")
def reported(shapes: Path) -> set[str]:
    return holders(shapes, "blocked-goroutine")


@pytest.fixture(scope="module")
def endless(shapes: Path) -> set[str]:
    return holders(shapes, "endless-goroutine")


@pytest.mark.parametrize("name", [f for f in functions() if f.startswith("Bad")])
def test_what_may_wait_for_ever_is_found(name: str, reported: set[str]) -> None:
    assert name in reported


@pytest.mark.parametrize("name", [f for f in functions() if not f.startswith("Bad")])
def test_what_ends_is_left_alone(name: str, reported: set[str]) -> None:
    assert name not in reported


@pytest.mark.parametrize("name", [f for f in functions() if f.startswith("Endless")])
def test_what_never_ends_is_found(name: str, endless: set[str]) -> None:
    assert name in endless


@pytest.mark.parametrize("name", [f for f in functions() if not f.startswith("Endless")])
def test_what_has_an_end_is_left_alone(name: str, endless: set[str]) -> None:
    assert name not in endless


SEND = """	out := make(chan int)
	go func() { out <- 1 }()
	select {
	case n := <-out:
		return c.JSON(200, n)
	case <-time.After(time.Second):
		return nil
	}"""


def test_a_send_in_a_request_is_high_and_names_the_case(tmp_path: Path) -> None:
    (one,) = found(tmp_path, "blocked-goroutine", HANDLER % SEND)
    assert one.severity is Severity.HIGH
    assert one.confidence is Confidence.HIGH
    assert [r.label for r in one.routes] == ["GET /"]
    assert "`out` is made without a buffer" in one.message
    assert re.search(r"can leave at line \d+ \(by the case at line \d+\)", one.message)
    assert [f.applicability for f in one.fixes] == [Applicability.SAFE]


def test_the_channel_gets_room_for_what_is_sent(tmp_path: Path) -> None:
    assert "out := make(chan int, 1)" in fixed(tmp_path, "blocked-goroutine", HANDLER % SEND)


def test_two_senders_need_room_for_two(tmp_path: Path) -> None:
    two = SEND.replace("go func() { out <- 1 }()", "go func() { out <- 1 }()\n\tgo func() { out <- 2 }()")
    assert "out := make(chan int, 2)" in fixed(tmp_path, "blocked-goroutine", HANDLER % two)


def test_a_channel_of_unknown_size_is_left_alone(tmp_path: Path) -> None:
    sized = SEND.replace("make(chan int)", "make(chan int, size())")
    body = "func size() int { return len(os.Args) }\n\n" + HANDLER % sized
    assert found(tmp_path, "blocked-goroutine", body) == ()


def test_a_channel_that_leaves_the_project_is_left_alone(tmp_path: Path) -> None:
    escaping = SEND.replace("select {", "log.Println(out)\n\tselect {")
    assert found(tmp_path, "blocked-goroutine", HANDLER % escaping) == ()


def test_start_up_code_is_low(tmp_path: Path) -> None:
    body = (
        "func init() {\n"
        + SEND.replace("return c.JSON(200, n)", "println(n)").replace("return nil", "return")
        + "\n}\n"
    )
    (one,) = found(tmp_path, "blocked-goroutine", body)
    assert one.severity is Severity.LOW


def test_a_result_for_callers_out_of_sight_is_only_a_suspicion(tmp_path: Path) -> None:
    body = "func Start() <-chan int {\n\tout := make(chan int)\n\tgo func() { out <- 1 }()\n\treturn out\n}\n"
    (one,) = found(tmp_path, "blocked-goroutine", body)
    assert (one.severity, one.confidence) == (Severity.LOW, Confidence.LOW)


def test_a_dropped_context_is_medium_and_a_request_without_deadline_low(tmp_path: Path) -> None:
    body = """func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/a", func(c echo.Context) error {
		_, err := db.ListTables(%s, nil)
		return err
	})
}
"""
    (own,) = found(tmp_path / "own", "missing-deadline", body % "c.Request().Context()")
    (detached,) = found(tmp_path / "detached", "missing-deadline", body % "context.Background()")
    assert (own.severity, detached.severity) == (Severity.LOW, Severity.MEDIUM)
    assert "context.Background" in detached.message


def test_the_end_of_a_transaction_may_outlive_the_request(tmp_path: Path) -> None:
    body = """func Routes(e *echo.Echo, db *sql.DB) {
	e.GET("/a", func(c echo.Context) error {
		_, err := db.ExecContext(context.WithoutCancel(c.Request().Context()), "%s")
		return err
	})
}
"""
    (end,) = found(tmp_path / "end", "missing-deadline", body % "ROLLBACK")
    (other,) = found(tmp_path / "other", "missing-deadline", body % "UPDATE a SET b = 1")
    assert (end.severity, other.severity) == (Severity.LOW, Severity.MEDIUM)


def test_a_deadline_of_the_projects_own_middleware_counts(tmp_path: Path) -> None:
    body = """func limit(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), time.Second)
		defer cancel()
		c.SetRequest(c.Request().WithContext(ctx))
		return next(c)
	}
}

func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.Use(limit)
	e.GET("/a", func(c echo.Context) error {
		_, err := db.ListTables(c.Request().Context(), nil)
		return err
	})
}
"""
    assert found(tmp_path, "missing-deadline", body) == ()
    without = body.replace("\te.Use(limit)\n", "")
    assert len(found(tmp_path / "without", "missing-deadline", without)) == 1


def test_a_timeout_under_a_condition_counts(tmp_path: Path) -> None:
    body = """func Routes(e *echo.Echo, db *dynamodb.Client, slow bool) {
	e.GET("/a", func(c echo.Context) error {
		ctx := c.Request().Context()
		if !slow {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, time.Second)
			defer cancel()
		}
		_, err := db.ListTables(ctx, nil)
		return err
	})
}
"""
    assert found(tmp_path, "missing-deadline", body) == ()


def test_a_context_from_code_out_of_sight_is_left_alone(tmp_path: Path) -> None:
    body = """func Read(ctx context.Context, db *dynamodb.Client) error {
	_, err := db.ListTables(ctx, nil)
	return err
}
"""
    assert found(tmp_path, "missing-deadline", body) == ()


def test_a_callback_on_a_context_that_never_ends_keeps_nothing(tmp_path: Path) -> None:
    body = HANDLER % "\tcontext.AfterFunc(context.Background(), func() {})\n\treturn nil"
    assert found(tmp_path, "unreleased-registration", body) == ()


def test_an_endless_loop_of_the_program_itself_is_left_alone(tmp_path: Path) -> None:
    loop = "func init() {\n\tgo func() {\n\t\tfor {\n\t\t\ttime.Sleep(time.Second)\n\t\t}\n\t}()\n}\n"
    assert found(tmp_path, "endless-goroutine", loop) == ()


def test_a_field_of_a_copy_is_no_chain(tmp_path: Path) -> None:
    body = """type call struct{ ctx context.Context }

func (s call) with() call {
	s.ctx = context.WithValue(s.ctx, 1, 2)
	return s
}

func Routes(e *echo.Echo) {
	s := call{ctx: context.Background()}
	e.GET("/", func(c echo.Context) error {
		s.with()
		return nil
	})
}
"""
    assert found(tmp_path, "context-chain", body) == ()


def test_a_lock_is_followed_through_more_conditions_than_there_are_paths_to_look_at(tmp_path: Path) -> None:
    """Each condition is tested twice, so that all their outcomes would have to be kept apart."""
    tests = "\n".join(f"\tif n > {i} {{\n\t\twork({i})\n\t}}" for i in range(16))
    body = f"""type store struct {{
	mu sync.Mutex
	n  int
}}

func work(int) {{}}

func (s *store) Add(n int) error {{
	s.mu.Lock()
{tests}
{tests}
	if s.n > 100 {{
		return errors.New("full")
	}}
	s.mu.Unlock()
	return nil
}}
"""
    (one,) = found(tmp_path, "blocked-goroutine", body)
    assert "`s.mu` stays locked" in one.message


def test_a_worker_that_requests_leave_waiting_is_no_small_thing(tmp_path: Path) -> None:
    body = """type job struct { id string; out chan string }

var queue = make(chan job, 8)

func init() { go work() }

func work() {
	for each := range queue {
		each.out <- each.id
	}
}

func Routes(e *echo.Echo) {
	e.GET("/", func(c echo.Context) error {
		out := make(chan string)
		queue <- job{c.Param("id"), out}
		select {
		case answer := <-out:
			return c.String(200, answer)
		case <-c.Request().Context().Done():
			return c.Request().Context().Err()
		}
	})
}
"""
    (left,) = found(tmp_path, "blocked-goroutine", body)
    assert left.severity is Severity.MEDIUM
    assert "worker" in left.growth
