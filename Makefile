# `make help` lists what can be done here.

# Which Python: 3.11 or 3.12 (see pyproject.toml). PYTHON=/path/to/python overrides the search.
PYTHON ?=
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
# More for the lock maker, e.g. LOCK_FLAGS=--upgrade
LOCK_FLAGS ?=
IMAGE ?= remit:latest
# More for the image builder, e.g. a mounted folder of certificate authorities, or --pull-never
IMAGE_BUILD_FLAGS ?=

.DELETE_ON_ERROR:
.PHONY: run test coverage check format setup lock image clean help interpreter

run: .venv/.runtime  ## Start the service on 127.0.0.1:8000 (PORT=9000 make run for another port)
	$(BIN)/gunicorn -c service/gunicorn.conf.py 'service.app:create_app()'

test: check  ## Run every check and every test
	$(BIN)/pytest -n auto

coverage: setup  ## Run every test and say which lines and branches none of them reaches
	$(BIN)/pytest -n auto --cov --cov-report=term

check: setup  ## Run the quick checks: style, types, layers, the rulebook, Dockerfile, shell
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/remit check
	$(BIN)/hadolint Dockerfile
	$(BIN)/shellcheck .ci/run

format: setup  ## Put the code into the project's format
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

setup: .venv/.dev  ## Make .venv with everything for work on Remit (again only when a lock changes)

lock: setup  ## Write the lock files again from requirements/*.in
	$(LOCK) $(LOCK_FLAGS) requirements/build.in -o requirements/build.lock
	$(LOCK) $(LOCK_FLAGS) requirements/runtime.in -o requirements/runtime.lock
	$(LOCK) $(LOCK_FLAGS) requirements/dev.in -o requirements/dev.lock

image:  ## Build the container image with buildah
	@command -v buildah >/dev/null || { echo 'make image needs buildah, and it is not installed.' >&2; exit 1; }
	buildah build --layers --format docker $(IMAGE_BUILD_FLAGS) -t $(IMAGE) .

clean:  ## Delete .venv and everything that tools leave behind
	rm -rf .venv build *.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*##  *\(.*\)/\1\t\2/p' Makefile | expand -t 10

interpreter:  # Print the Python that setup will use, or say what is missing
	@for python in $(or $(PYTHON),python3.11 python3.12 python3); do \
	    "$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 13))' 2>/dev/null || continue; \
	    "$$python" -c 'import ensurepip, venv' 2>/dev/null || { lacks="$$python cannot make virtual environments (Debian: apt-get install python3-venv)."; continue; }; \
	    "$$python" -c 'import os, sysconfig; os.stat(sysconfig.get_path("include") + "/Python.h")' 2>/dev/null || { lacks="$$python has no C headers (Debian: apt-get install python3-dev)."; continue; }; \
	    echo "$$python"; exit 0; \
	done; \
	echo "Remit needs Python 3.11 or 3.12, with venv and C headers; 3.13 and later cannot run its rule engine. $${lacks:-None was found$(if $(PYTHON), at $(PYTHON)); PYTHON=/path/to/python names one.}" >&2; exit 1

.venv/.python:
	@command -v cc >/dev/null || { echo 'Installing the rule engine needs a C compiler (Debian: apt-get install gcc libc6-dev).' >&2; exit 1; }
	python="$$($(MAKE) --no-print-directory -s interpreter)" && "$$python" -m venv --clear .venv
	@touch $@

# No build isolation, so that whatever is built from source is built with the locked build tools.
.venv/.runtime: .venv/.python requirements/build.lock requirements/runtime.lock pyproject.toml
	$(PIP) --require-hashes -r requirements/build.lock
	$(PIP) --no-build-isolation --require-hashes -r requirements/runtime.lock
	$(PIP) --no-build-isolation --no-deps -e .
	@touch $@

.venv/.dev: .venv/.runtime requirements/dev.lock
	$(PIP) --require-hashes -r requirements/dev.lock
	@touch $@
