"""One run of `prove`: build, start, measure every route, and leave nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import msgspec

from leaktight.core.errors import UsageError
from leaktight.core.events import Event, Notice, Phase, RouteFinished, RouteStarted
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof, RouteProof
from leaktight.core.service import RouteInput, ServiceModel, Table
from leaktight.prove import service, supervise
from leaktight.prove.attribute import Attribution
from leaktight.prove.bench import Bench
from leaktight.prove.build import build
from leaktight.prove.datastores import RunningDatastore, choose
from leaktight.prove.drive import LoadProcess
from leaktight.prove.join import Explanation, explain
from leaktight.prove.measure import Explainer
from leaktight.prove.options import ProveOptions
from leaktight.prove.route_run import run_route
from leaktight.prove.stock import Stock, learn_stock
from leaktight.prove.tables import ensure_tables
from leaktight.prove.target import find_target
from leaktight.prove.toolchain import Toolchain, find_go
from leaktight.prove.workload import DIGITS, in_order, select, work_of

NO_DATASTORE = "none"


def prove(
    root: Path,
    model: ServiceModel,
    findings: Sequence[Finding],
    options: ProveOptions,
    replacements: Mapping[Path, bytes] | None = None,
) -> Generator[Event, None, Proof]:
    """Measure the routes of the service under `root`, one after another, and return the proof.

    `model` is what the scan says of the service, `findings` its findings for *this* state of the source. With
    `replacements` (absolute path -> content) the service is built as if these files were in the tree, and a leak has
    to show for as long as one that the scan says nothing of. Every process that was started has ended when the
    generator ends, however it ends; use `contextlib.closing` around a loop that may be left early.

    Raises UsageError for options that fit nothing, ServiceError when the service can't be built, started or driven,
    and when the datastore ends; routes that were decided before have been yielded as RouteFinished.
    """
    chosen = in_order(select(model, options.routes))
    if not chosen:
        raise UsageError("the scan found no routes to measure", hint="run `leaktight scan` to see what it found")
    with ExitStack() as stack:
        notices: list[str] = []
        target = find_target(root, options.target)
        yield Phase("build", f"building {target.name}")
        workdir = stack.enter_context(supervise.temporary_folder())
        # Started first: it imports while the compiler runs.
        load = stack.enter_context(LoadProcess())
        toolchain = find_go(notices.append, target.go)
        yield from _told(notices)
        binary = build(toolchain, target, workdir, replacements or {})

        named, variables = _with_names(model.tables)
        datastore, reason = _datastore(model, options, toolchain, notices.append, stack, workdir)
        yield Phase("datastore", f"{datastore.name}: {reason}" if datastore else reason)
        yield from _told(notices)
        works = [work_of(entry, options.seed, hang_ups=options.hang_ups) for entry in chosen]
        start = partial(
            service.start,
            binary,
            {**variables, **options.environment},
            variables=model.variables,
            timeout=options.start_timeout,
            on_notice=notices.append,
        )
        stock = Stock(named)
        if datastore:
            yield Phase("learn", f"asking {target.name} which tables it needs")
            stock = learn_stock(datastore, named, start, load, works)
            ensure_tables(datastore.url, stock.tables)

        yield Phase("start", f"starting {target.name}")
        bench = Bench(
            start=partial(start, datastore_url=datastore.url if datastore else None),
            load=load,
            target=target,
            options=options,
            stock=stock,
            datastore_url=datastore.url if datastore else None,
            datastore_alive=datastore.alive if datastore else lambda: True,
        )
        stack.callback(bench.close)
        bench.store(DIGITS, bench.take_numbers(options.items_per_table), options.items_per_table)
        yield from _told(notices)

        yield Phase("measure", f"measuring {len(chosen)} routes")
        warnings: list[str] = []
        proofs: dict[tuple[str, str], RouteProof] = {}
        for index, work in enumerate(works, 1):
            route = work.route
            yield RouteStarted(route.method, route.path, index, len(works))
            explainer = Explainer(partial(_find, work.input, findings), quick=not replacements)
            proof = yield from run_route(bench, work, explainer, warnings.append)
            proofs[route.method, route.path] = proof
            yield RouteFinished(proof)
        return Proof(
            target=target.name,
            datastore=datastore.name if datastore else NO_DATASTORE,
            datastore_reason=reason,
            # In the source's order, whatever the order of measurement was.
            routes=tuple(
                proofs[entry.route.method, entry.route.path]
                for entry in model.inputs
                if (entry.route.method, entry.route.path) in proofs
            ),
            minimum_effect_bytes=options.minimum_effect,
            warnings=tuple(warnings),
            go_version=binary.go_version,
            seed=options.seed,
        )


def _find(entry: RouteInput, findings: Sequence[Finding], attribution: Attribution) -> Explanation | None:
    return explain(entry.route, attribution.frames, findings)


def _datastore(
    model: ServiceModel,
    options: ProveOptions,
    toolchain: Toolchain,
    notify: Callable[[str], None],
    stack: ExitStack,
    workdir: Path,
) -> tuple[RunningDatastore | None, str]:
    """The started datastore, None for a service that uses none."""
    if not model.tables and not model.operations and options.datastore == "auto":
        return None, "the service calls no datastore"
    adapter, reason = choose(options.datastore, model.operations, toolchain, options.allow_remote, notify)
    return stack.enter_context(adapter.start(workdir, toolchain)), reason


def _with_names(tables: Sequence[Table]) -> tuple[tuple[Table, ...], dict[str, str]]:
    """The tables with a name each, and the variables that tell the service those that its source leaves open."""
    named: list[Table] = []
    variables: dict[str, str] = {}
    for table in tables:
        if not table.name and table.environment:
            # DynamoDB takes names of 3 to 255 letters, digits, `_`, `-` and `.`.
            name = "leaktight-" + table.environment.lower()
            variables[table.environment] = name
            table = msgspec.structs.replace(table, name=name)
        named.append(table)
    return tuple(named), variables


def _told(notices: list[str]) -> Iterator[Event]:
    while notices:
        yield Notice(notices.pop(0))
