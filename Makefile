# What a newcomer runs: `make demo`, `make test`. What CI runs: .ci/run.

SWIFT ?= swift
# Handed to every build of this package; .ci/run makes warnings errors with it.
BUILD_FLAGS ?=
# FHIR definitions and examples that are not part of the project; empty where they are not at hand.
DATA := $(or $(HANDOVER_DATA),$(wildcard ../shared/data))
R4_PACKAGE := $(wildcard $(DATA)/r4/hl7.fhir.r4.core-4.0.1.tgz)

.PHONY: help setup build demo test conformance check-reports consumer lint format generate check-generated sanitize bench bench-check peers figures clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install the system packages that are missing.
	@scripts/setup

build: setup ## Build everything, tests included.
	$(SWIFT) build --build-tests $(BUILD_FLAGS)

demo: setup ## Convert the example records both ways and show that nothing changed.
	$(SWIFT) build -c release --product handover
	@scripts/demo "$$($(SWIFT) build -c release --show-bin-path)/handover" Examples/Records

test: build ## Run the test suite, and the conformance runner where its data is at hand.
	$(SWIFT) test --skip-build $(BUILD_FLAGS)
	@$(MAKE) --no-print-directory conformance

conformance: build ## Hold official and national records against every format and model, and print the table.
ifeq ($(DATA),)
	@echo "conformance: skipped; set HANDOVER_DATA to the folder of FHIR definitions and examples"
else
	HANDOVER_DATA="$(DATA)" "$$($(SWIFT) build $(BUILD_FLAGS) --show-bin-path)/handover-conformance"
endif

check-reports: build ## Hold the reports of `handover validate` against the published schemas, where PyPI can be reached.
	@scripts/check-reports "$$($(SWIFT) build $(BUILD_FLAGS) --show-bin-path)/handover"

consumer: setup ## Build a package that depends on this one, and run the first sample of the README in it.
	@scripts/consumer $(BUILD_FLAGS)

lint: ## Check the format of all hand-written Swift, and the scripts.
	@scripts/lint

format: ## Bring all hand-written Swift into the project's format.
	@scripts/lint --fix

generate: ## Write the schemas and models anew from the FHIR package.
ifeq ($(R4_PACKAGE),)
	@echo "generate: no hl7.fhir.r4.core-4.0.1.tgz under $(or $(DATA),HANDOVER_DATA)"; exit 2
else
	$(SWIFT) run --package-path CodeGeneration generate --package "$(R4_PACKAGE)"
endif

check-generated: ## Fail where generated files differ from what the generator writes.
ifeq ($(R4_PACKAGE),)
	@echo "check-generated: skipped; no hl7.fhir.r4.core-4.0.1.tgz at hand"
else
	$(SWIFT) run --package-path CodeGeneration generate --check --package "$(R4_PACKAGE)"
endif

sanitize: setup ## Run the test suite under the address and the thread sanitizer.
	$(SWIFT) test --sanitize address --scratch-path .build/address
	$(SWIFT) test --sanitize thread --scratch-path .build/thread

bench: setup ## Run the benchmarks; BENCH='--filter small.*' runs some.
	HANDOVER_DATA="$(DATA)" $(SWIFT) package --package-path Benchmarks benchmark $(BENCH)

bench-check: setup ## Fail where reading or writing takes more allocations or instructions than its threshold.
	@SWIFT="$(SWIFT)" BUILD_FLAGS="$(BUILD_FLAGS)" scripts/bench-check

peers: setup ## Compare with other libraries on this machine; PEERS='--help' tells of the options.
ifeq ($(DATA),)
	@echo "peers: skipped; set HANDOVER_DATA to the folder of FHIR definitions and examples"
else
	@SWIFT="$(SWIFT)" HANDOVER_DATA="$(DATA)" python3 Benchmarks/peers/peers.py $(PEERS)
endif

figures: setup ## Measure clean build times, the size of the command and its start.
	@scripts/figures

clean: ## Remove everything that was built.
	rm -rf .build CodeGeneration/.build Benchmarks/.build
