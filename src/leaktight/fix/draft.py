"""A patch in the making: fixes are added one by one, each wholly or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import msgspec

from leaktight.core.edit import Edit, Fix, Import
from leaktight.fix.format import find_formatter, formatted
from leaktight.fix.language import Rewriter, rewriter_for
from leaktight.fix.merge import merge
from leaktight.fix.source import RefusedError, Source, read


class _State(msgspec.Struct, frozen=True):
    """One file of the draft: what was accepted so far, and its text (LF line ends, not formatted) with that."""

    source: Source
    text: bytes
    edits: tuple[Edit, ...] = ()
    imports: tuple[Import, ...] = ()


class Draft:
    """The files of one patch. `root` is absolute and free of symbolic links."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._states: dict[Path, _State] = {}
        self._sources: dict[str, Source] = {}

    def source(self, name: str) -> Source:
        """The file under that relative name, read once. RefusedError where it cannot be edited."""
        if name not in self._sources:
            self._sources[name] = read(self._root, name)
        return self._sources[name]

    def add(self, fix: Fix) -> frozenset[Path]:
        """Takes the fix into the draft and returns the files that it touches; RefusedError, with nothing changed,
        where it does not fit."""
        sources: dict[Path, Source] = {}
        edits: dict[Path, list[Edit]] = {}
        needs: dict[Path, list[Import]] = {}
        for edit in fix.edits:
            source = self.source(edit.file)
            sources[source.path] = source
            # two names may lead to one file: identical edits are recognised by the resolved one
            edits.setdefault(source.path, []).append(msgspec.structs.replace(edit, file=source.name))
        for need in fix.imports:
            source = self.source(need.file)
            sources[source.path] = source
            needs.setdefault(source.path, []).append(need)
        fresh: dict[Path, _State] = {}
        for path, source in sources.items():
            state = self._states.get(path) or _State(source, source.text)
            self._check_requirements(path, fix.requires)
            fresh[path] = _extended(state, edits.get(path, []), needs.get(path, []))
        self._check_names(fresh)
        self._states.update(fresh)
        return frozenset(fresh)

    def finish(self) -> tuple[dict[Path, bytes], frozenset[Path]]:
        """New contents of the changed files, formatted where their author formats them, and the files whose new
        text the formatter rejects."""
        done: dict[Path, bytes] = {}
        rejected: set[Path] = set()
        for path, state in sorted(self._states.items()):
            text: bytes | None = state.text
            rewriter = rewriter_for(path)
            formatter = find_formatter(rewriter) if rewriter is not None else None
            if formatter is not None:
                text = formatted(formatter, state.source.text, state.text)
            if text is None:
                rejected.add(path)
            elif text != state.source.text:
                done[path] = state.source.restored(text)
        return done, frozenset(rejected)

    def originals(self) -> dict[Path, Source]:
        """The files of the draft as they were read."""
        return {path: state.source for path, state in sorted(self._states.items())}

    def _check_requirements(self, path: Path, requires: tuple[str, ...]) -> None:
        rewriter = rewriter_for(path)
        lacking = rewriter.lacking(self._root, path, requires) if rewriter is not None and requires else ()
        if lacking:
            raise RefusedError(f"it needs {', '.join(lacking)}, which the project does not require yet")

    def _check_names(self, fresh: Mapping[Path, _State]) -> None:
        """A name that a fix declares must be new to its whole package, other files and earlier fixes included."""
        for path, state in fresh.items():
            rewriter = rewriter_for(path)
            if rewriter is None:
                continue
            current = self._states.get(path)
            before = Counter(rewriter.declared(current.text if current is not None else state.source.text))
            added = Counter(rewriter.declared(state.text)) - before
            if not added:
                continue
            taken = before + Counter(name for name, count in added.items() if count > 1)
            scope = rewriter.scope(path, state.text)
            for neighbour in path.parent.iterdir():
                if neighbour != path and neighbour.suffix in rewriter.SUFFIXES:
                    text = self._text(neighbour, fresh)
                    if rewriter.scope(neighbour, text) == scope:
                        taken.update(rewriter.declared(text))
            clash = sorted(name for name in added if taken[name])
            if clash:
                raise RefusedError(f"it would declare {', '.join(clash)} a second time in the package")

    def _text(self, path: Path, fresh: Mapping[Path, _State]) -> bytes:
        state = fresh.get(path) or self._states.get(path)
        if state is not None:
            return state.text
        try:
            return path.read_bytes()
        except OSError:
            return b""


def _extended(state: _State, edits: list[Edit], needs: list[Import]) -> _State:
    source = state.source
    rewriter = rewriter_for(source.path)
    merged = merge(state.edits, edits, source.content)
    if merged is None:
        raise RefusedError("it changes the same place as another fix of this patch; apply that one, then scan again")
    imports = tuple(dict.fromkeys((*state.imports, *needs)))
    text = source.apply(merged)
    if rewriter is None:
        if imports:
            raise RefusedError(f"imports in {source.name} cannot be changed: its language is not known")
        return _State(source, text, merged, imports)
    return _State(source, _settled(rewriter, source, text, imports), merged, imports)


def _settled(rewriter: Rewriter, source: Source, text: bytes, imports: tuple[Import, ...]) -> bytes:
    """The edited text with its import lines put right."""
    if rewriter.generated(source.text):
        raise RefusedError(f"{source.name} is generated; change its generator")
    try:
        text.decode()
        text = rewriter.drop_unused_imports(source.text, rewriter.fix_imports(text, imports))
    except UnicodeDecodeError as error:
        raise RefusedError(f"its edits do not fit {source.name} as it is now; scan again") from error
    except ValueError as error:
        raise RefusedError(str(error)) from error
    if rewriter.syntax_errors(text) > rewriter.syntax_errors(source.text):
        raise RefusedError(f"{source.name} would no longer parse")
    return text
