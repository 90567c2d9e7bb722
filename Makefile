# The two commands that a newcomer needs are `make demo` and `make test`.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product slovo --scratch-path .build-release

.PHONY: tools demo test release install uninstall clean

## Installs what is missing, builds, and renders the pack of a real event in two ways.
demo: release
	@Scripts/demo .build-release/release/slovo

## Installs what is missing, and runs every check: format, imports, example, tests.
test:
	@Scripts/prepare test
	@Scripts/check

## Installs what makes PDF files, the compiler of typst, into the project's own folder .tools.
tools:
	@Scripts/prepare tools

release:
	@Scripts/prepare build
	@$(RELEASE)

## Copies the tool and its shell completions below PREFIX; the content is inside the tool.
install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 .build-release/release/slovo "$(DESTDIR)$(PREFIX)/bin/slovo"
	.build-release/release/slovo --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/slovo"
	.build-release/release/slovo --generate-completion-script zsh \
	  > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_slovo"
	.build-release/release/slovo --generate-completion-script fish \
	  > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/slovo.fish"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/slovo" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/slovo" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_slovo" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/slovo.fish"

clean:
	rm -rf .build .build-release .build-examples packs
