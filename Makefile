# The project's commands. `make run` and `make test` build what they need first, on a fresh machine too.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test lint format pins screenshots clean docs evaluate bench environment browser

IN_VENV := .venv/bin/python -m
WITH_PYTHON = @python=$$($(SHELL) scripts/find_python.sh) && "$$python" -m

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 20
	@echo "PORT=8502 · PYTHON=/path/to/python3 · CHROMIUM=/path/to/chromium · ARGS='-k word' (pytest)"

run: ## serve the dashboard on 127.0.0.1 (PORT=8501)
	$(WITH_PYTHON) scripts.serve

test: lint browser ## lint, types and all tests, in a real browser too
	@echo "== tests"
	@$(IN_VENV) pytest --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder $(ARGS)

lint: environment ## ruff and mypy alone
	@echo "== lint"
	@$(IN_VENV) ruff check
	@$(IN_VENV) ruff format --check
	@$(IN_VENV) mypy

format: environment ## let ruff mend what it can
	@$(IN_VENV) ruff check --fix
	@$(IN_VENV) ruff format

pins: environment ## write requirements*.txt anew from requirements*.in (ARGS=--upgrade for newer versions)
	@$(IN_VENV) pip install --quiet uv
	@$(IN_VENV) uv pip compile --quiet --universal --python-version 3.11 $(ARGS) requirements.in -o requirements.txt
	@$(IN_VENV) uv pip compile --quiet --universal --python-version 3.11 $(ARGS) requirements-dev.in -o requirements-dev.txt
	@$(IN_VENV) uv pip compile --quiet --universal --python-version 3.11 $(ARGS) requirements-bench.in -o requirements-bench.txt
	@$(IN_VENV) uv pip compile --quiet --universal --python-version 3.11 $(ARGS) requirements-documents.in -o requirements-documents.txt
	@$(IN_VENV) uv pip compile --quiet --universal --python-version 3.11 $(ARGS) requirements-cluster.in -o requirements-cluster.txt

docs: environment ## write the made parts of docs/ anew (commands, faults, schema)
	@$(IN_VENV) scripts.make_docs

screenshots: environment browser ## make the pictures of README and guide anew from the running pages
	@$(IN_VENV) scripts.screenshots

evaluate: environment ## how well the program reads what people labelled (ARGS='--corpus FOLDER --peer-suites FOLDER --disagreements --json')
	@$(IN_VENV) indicators.evaluate $(ARGS)

bench: environment ## how fast it reads and how it does at size (ARGS='--part reading|ingest|growth|pages|load|start --documents N --folder FOLDER')
	@$(IN_VENV) scripts.bench $(ARGS)

clean: ## remove everything that can be made again
	rm -rf .venv .venv-bench build test-results .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

environment:
	$(WITH_PYTHON) scripts.environment

browser: environment
	@$(IN_VENV) scripts.browser
