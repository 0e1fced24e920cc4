# leaktight's own commands. Each makes what it needs first: a virtual environment in .venv, from requirements/dev.txt.
# Needed on the machine: git, make and Python 3.11 or later.

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
SHELL := /bin/sh

# The first of these that runs and is new enough. A name that only leads to a version manager's stub does not run.
PYTHON ?= $(shell for each in python3 python3.13 python3.12 python3.11 python3.14 python; do \
	"$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo "$$each" && break; done)

BIN := .venv/bin
READY := .venv/.ready

.PHONY: help demo test lint lock bench fuzz stubs accuracy compare proof services picture clean

help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

demo: $(READY) ## find, measure and mend the leaks of the service in examples/orders
	@mkdir -p build
	@$(BIN)/leaktight audit examples/orders --fail-on never --also html=build/orders.html
	@echo "The same as a page: $(CURDIR)/build/orders.html"

test: $(READY) lint ## check the code, then run every test
	@$(BIN)/pytest

lint: $(READY) ## style, types and the direction of imports
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

lock: $(READY) ## write requirements/dev.txt anew; UPGRADE=1 takes the newest versions
	@$(BIN)/uv pip compile pyproject.toml --extra prove --group dev --universal --python-version 3.11 \
		--generate-hashes --no-header --quiet $(if $(UPGRADE),--upgrade) --output-file requirements/dev.txt

bench: $(READY) ## how fast a scan is; ARGS="PATH" for a tree of your own
	@$(BIN)/python benchmarks/scan_speed.py $(ARGS)

fuzz: $(READY) ## damaged code in large amounts: a scan must end and say what it left out; ARGS="--seconds 600"
	@$(BIN)/python -m benchmarks.fuzz $(ARGS)

stubs: ## write the interfaces of libraries anew, with Go; ARGS="-only net/" for those alone
	@cd tools/stubs && go run . $(ARGS)

accuracy: $(READY) ## how right a scan is, on real fixes and on shapes; ARGS="--mirrors DIR" saves the network
	@$(BIN)/python -m benchmarks.accuracy $(ARGS)

compare: $(READY) ## what other tools say about the same shapes, those that are installed; ARGS="--install" builds some
	@$(BIN)/python -m benchmarks.accuracy.others $(ARGS)

proof: $(READY) ## how far a measurement can be trusted: planted services, false alarms, misses; ARGS="--part services" is the first alone
	@$(BIN)/python -m benchmarks.proof $(ARGS)

services: $(READY) ## which public services can be driven, and what it takes; ARGS="--mirrors DIR" saves the network
	@$(BIN)/python -m benchmarks.services $(ARGS)

picture: $(READY) ## draw the README's picture anew, from a real run
	@mkdir -p build docs
	@$(BIN)/leaktight prove examples/orders --fail-on never --quiet --output build/orders.txt --picture docs/prove.svg

clean: ## remove what the other commands made
	@rm -rf .venv build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

$(READY): requirements/dev.txt
	@test -n "$(PYTHON)" || { echo "leaktight needs Python 3.11 or later: none found on PATH. Set PYTHON=/path/to/python3." >&2; exit 1; }
	@echo "Installing into .venv with $$($(PYTHON) --version)" >&2
	@$(PYTHON) -m venv --clear .venv || { echo "Python's venv module is missing: on Debian and Ubuntu, apt-get install python3-venv." >&2; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
