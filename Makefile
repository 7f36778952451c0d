# make demo    compare the documents in seeds/ and print the table
# make test    format, lint, types, tests with coverage
# make clean   remove what the other two made
#
# Needs Python 3.11 or newer, and nothing else; another one is chosen with make PYTHON=/path/to/python.

.DEFAULT_GOAL := demo
.PHONY: demo test clean
.DELETE_ON_ERROR:

NEW_ENOUGH := -c 'import sys; sys.exit(sys.version_info < (3, 11))'
PYTHON ?= $(shell for each in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$each $(NEW_ENOUGH) 2>/dev/null && echo $$each && exit; done; echo python3)

BIN := .venv/bin
PROJECTS := . $(patsubst %/,%,$(sort $(dir $(wildcard plugins/*/pyproject.toml))))
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

demo: .venv/.installed
	@$(BIN)/reconcile compare seeds/ --fail-on never

test: .venv/.installed .venv/.tested-with
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest --numprocesses=auto --cov --cov-report=term-missing:skip-covered

clean:
	rm -rf .venv .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find src tests plugins -name __pycache__ -type d -prune -exec rm -rf {} +

# A half-made environment would look finished to the next run, so it is removed.
$(BIN)/python:
	@$(PYTHON) $(NEW_ENOUGH) 2>/dev/null || { \
		echo "reconcile needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1)." >&2; \
		echo "Name another one: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }

.venv/.installed: $(PROJECTS:%=%/pyproject.toml) | $(BIN)/python
	$(PIP) install $(PROJECTS:%=--editable %)
	@touch $@

# Dependency groups need pip 25.1.
.venv/.tested-with: pyproject.toml | .venv/.installed
	$(PIP) install --upgrade "pip>=25.1"
	$(PIP) install --group dev
	@touch $@
