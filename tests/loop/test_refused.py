"""Services that cannot be built, started or driven: what the command line says then, and its exit status."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.loop.command import Commands, Ran

MAIN = """package main

import (
	"fmt"
	"net/http"
	"os"
)

func ping(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "pong") }

func main() {
	http.HandleFunc("GET /ping", ping)
	if err := http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}
"""
LISTEN = 'http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil)'
UNLICENSED = """	if os.Getenv("LICENCE") == "" {
		fmt.Println("no licence found")
		os.Exit(3)
	}
"""
WAITING = """	if os.Getenv("REDIS") == "" {
		fmt.Println("waiting for Redis")
		select {}
	}
"""

Prove = Callable[..., Ran]


@pytest.fixture
def prove(commands: Commands, tmp_path: Path) -> Prove:
    """Write a service, measure it, and be sure that it is as it was."""

    def run(*options: str, **files: str) -> Ran:
        contents = {name.replace("__", "/").replace("_", "."): content for name, content in files.items()}
        for name, content in contents.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        ran = commands.run("prove", *options, tmp_path)
        assert "Traceback" not in ran.err
        left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
        assert left == set(contents)
        return ran

    return run


MODULE = "module example.com/ping\n\ngo 1.22\n"


def test_service_without_a_leak_ends_with_0(prove: Prove) -> None:
    ran = prove(go_mod=MODULE, main_go=MAIN)
    assert ran.status == 0, ran.err
    assert "/ping" in ran.out


def test_compiler_message_is_shown(prove: Prove) -> None:
    ran = prove(go_mod=MODULE, main_go=MAIN.replace('"pong"', "pong"))
    assert ran.status == 4
    assert "does not build" in ran.err
    assert "main.go:9" in ran.err
    assert "undefined: pong" in ran.err


def test_port_that_is_taken_is_named_with_its_holder_or_free_in_a_network_of_its_own(prove: Prove) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        ran = prove(go_mod=MODULE, main_go=MAIN.replace(LISTEN, f'http.ListenAndServe("127.0.0.1:{port}", nil)'))
    if ran.status == 0:
        assert "/ping" in ran.out
        return
    assert ran.status == 4
    assert f"wants port {port}, which" in ran.err
    assert "stop that process" in ran.err


def test_service_that_ends_at_its_start_is_quoted(prove: Prove) -> None:
    ends = MAIN.replace("func main() {\n", f"func main() {{\n{UNLICENSED}")
    ran = prove(go_mod=MODULE, main_go=ends)
    assert ran.status == 4
    assert "ended with status 3" in ran.err
    assert "no licence found" in ran.err
    assert "LICENCE" in ran.err, "the variable that it may have wanted"


def test_service_that_never_listens(prove: Prove) -> None:
    mute = MAIN.replace("func main() {\n", f"func main() {{\n{WAITING}")
    ran = prove(go_mod=MODULE, main_go=mute)
    assert ran.status == 4
    assert "did not listen on any port" in ran.err
    assert "waiting for Redis" in ran.err


def test_several_programs_need_a_choice(prove: Prove) -> None:
    files = {"go_mod": MODULE, "cmd__api__main_go": MAIN, "cmd__job__main_go": MAIN}
    ran = prove(**files)
    assert ran.status == 2
    assert "cmd/api" in ran.err
    assert "cmd/job" in ran.err
    assert "--target" in ran.err
    assert prove("--target", "cmd/api", **files).status == 0


def test_no_module_and_no_program(prove: Prove, tmp_path: Path) -> None:
    ran = prove(main_go=MAIN)
    assert ran.status == 2
    assert "in no Go module" in ran.err
    (tmp_path / "main.go").unlink()
    ran = prove(go_mod=MODULE, ping_go="package ping\n\nfunc Ping() {}\n")
    assert ran.status == 2
    assert "no routes to measure" in ran.err
