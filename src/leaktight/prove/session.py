"""One run of `prove`: build, start, measure every route, and leave nothing behind."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import msgspec

from leaktight.core.errors import ServiceError, UsageError
from leaktight.core.events import Event, Notice, Phase, RouteFinished, RouteStarted
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof, RouteProof
from leaktight.core.service import RouteInput, ServiceModel
from leaktight.prove import supervise
from leaktight.prove.attribution.attribute import Attribution
from leaktight.prove.attribution.join import Explanation, explain
from leaktight.prove.bench import Bench
from leaktight.prove.drive import LoadEndedError, Workers
from leaktight.prove.judging.conclude import End
from leaktight.prove.judging.judge import FAMILY_ERROR, family_level
from leaktight.prove.judging.limit import with_limit
from leaktight.prove.judging.verdict import RouteRecord, is_open, proof_of
from leaktight.prove.measure import Explainer
from leaktight.prove.options import ProveOptions
from leaktight.prove.outgoing import strangers
from leaktight.prove.recording import Header, Recorder
from leaktight.prove.requests import credentials, openapi
from leaktight.prove.requests.workload import in_order, select, work_of
from leaktight.prove.rig import Rig, table_variables
from leaktight.prove.route_run import TROUBLE_RUNS, run_route
from leaktight.prove.starting.build import build
from leaktight.prove.starting.launch import Launch
from leaktight.prove.starting.source_text import SourceText
from leaktight.prove.starting.target import find_target, served_by
from leaktight.prove.starting.toolchain import find_go
from leaktight.prove.tables.inventory import DatastoreEndedError


def prove(
    root: Path,
    model: ServiceModel,
    findings: Sequence[Finding],
    options: ProveOptions,
    replacements: Mapping[Path, bytes] | None = None,
    rig: Rig | None = None,
    recorder: Recorder | None = None,
) -> Generator[Event, None, Proof]:
    """Measure the routes of the service under `root`, one after another, and return the proof.

    `model` is what the scan says of the service, `findings` its findings for *this* state of the source. With
    `replacements` (absolute path -> content) the service is built as if these files were in the tree, and a leak has
    to show for as long as one that the scan says nothing of. An entered `rig` is used and left as it is, so that
    several sessions over one service share datastore and items; without one the session has its own. `recorder` gets
    each route's raw figures. What the budget leaves goes to the routes that are still open at the end. Every other
    process that was started has ended when the generator ends, however it ends; use `contextlib.closing` around a
    loop that may be left early.

    Raises UsageError for options that fit nothing, ServiceError when the service can't be built, started or driven,
    and when the datastore ends; routes that were decided before have been yielded as RouteFinished.
    """
    model = openapi.completed(root, model)
    chosen = in_order(select(model, options.routes))
    if not chosen:
        raise UsageError("the scan found no routes to measure", hint="run `leaktight scan` to see what it found")
    with ExitStack() as stack:
        notices: list[str] = []
        files = [entry.route.span.file for entry in chosen]
        target = find_target(root, options.target, files, notices.append)
        if served := served_by(target, files):
            chosen = [each for each in chosen if each.route.span.file in served or not _in_source(each)]
        yield Phase("build", f"building {target.name}")
        workdir = stack.enter_context(supervise.temporary_folder())
        # Before the build: the load process imports while the compiler runs.
        rig = rig or stack.enter_context(Rig(Workers.of(options)))
        toolchain = find_go(notices.append, target.go)
        yield from _told(notices)
        binary = build(toolchain, target, workdir, replacements or {})

        start = Launch(
            binary,
            {**table_variables(model.tables), **options.environment},
            workdir=binary.path.parent,
            variables=model.variables,
            arguments=options.args,
            timeout=options.start_timeout,
            on_notice=notices.append,
        )
        text = SourceText(target.module_dir)
        shown = {**credentials.headers(text, start.settings), **options.headers}
        works = [work_of(entry, options.seed, hang_ups=options.hang_ups, headers=shown) for entry in chosen]
        try:
            yield from rig.prepare(model, options, toolchain, start, works, text.places)
        except ServiceError as error:
            raise rig.explained(error, text) from None

        yield Phase("start", f"starting {target.name}")
        bench = Bench(
            start=partial(start, datastore_url=rig.datastore_url, surroundings=rig.gateway.surroundings),
            load=rig.load,
            target=target,
            options=options,
            inventory=rig.inventory,
            gateway=rig.gateway,
            level=family_level(sum(len(work.alternatives[0][1]) + TROUBLE_RUNS for work in works)),
        )
        stack.callback(bench.close)
        yield from _told(notices)

        yield Phase("measure", f"measuring {len(chosen)} routes")
        if recorder:
            recorder.begin(
                Header(
                    target=target.name,
                    datastore=rig.datastore_name,
                    datastore_reason=rig.reason,
                    rule=bench.rule,
                    go_version=binary.go_version,
                    seed=options.seed,
                )
            )
        warnings: list[str] = []
        measured: dict[str, RouteRecord] = {}
        proofs: dict[str, RouteProof] = {}
        # Routes that need more than others get what those left: a second round, while there is any.
        waiting, spare = list(works), 0.0
        for turn in range(2):
            for index, work in enumerate(waiting, 1):
                route = work.route
                yield RouteStarted(route.method, route.path, index, len(waiting))
                explainer = Explainer(partial(_find, work.input, findings), quick=not replacements)
                began = time.monotonic()
                try:
                    record = yield from run_route(
                        bench,
                        work,
                        explainer,
                        warnings.append,
                        store=rig.calls_store(route.label),
                        others=rig.calls_others(route.label),
                        extras=not replacements or route.label in rig.leaking_on_top,
                    )
                except (DatastoreEndedError, LoadEndedError):
                    raise
                except ServiceError as error:
                    if not proofs:
                        raise
                    # It does not start again, perhaps for what the requests wrote: what was measured stays true.
                    lost = f"the service did not start again: {error.message}"
                    warnings.append(lost)
                    open_ = [each for each in waiting[index - 1 :] if each.route.label not in proofs]
                    records = [RouteRecord(each.route, each.input.operations, (), (), lost) for each in open_]
                    proofs |= {each.route.label: proof_of(each, options.minimum_effect) for each in records}
                    waiting = []
                    break
                if any(run.population.extra and run.end is End.LEAK for run in record.runs):
                    rig.leaking_on_top.add(route.label)
                spare += options.budget - (time.monotonic() - began)
                rig.inventory.check()  # what was measured on a store that died meanwhile says nothing
                proof = with_limit(proof_of(record, options.minimum_effect), options)
                if recorder:
                    recorder.add(record)
                measured[route.label], proofs[route.label] = record, proof
                yield RouteFinished(proof)
            waiting = [work for work in waiting if is_open(measured[work.route.label])]
            if turn or not waiting or spare < options.budget * len(waiting) / 2:
                break
            yield Phase("more", f"what is left of the time goes to {len(waiting)} of {len(works)} routes")
            bench.options = msgspec.structs.replace(
                options,
                budget=options.budget + min(options.budget, spare / len(waiting)),
                requests=4 * options.requests,
            )
        if away := strangers(rig.gateway.everybody(), text):
            kept = "a stand-in answered for" if rig.exposed else "nothing left this machine; a stand-in answered for"
            warnings.append(f"{kept} {', '.join(away)}")
        if recorder:
            recorder.end(tuple(warnings))
        return Proof(
            target=target.name,
            datastore=rig.datastore_name,
            datastore_reason=rig.reason,
            # In the source's order, whatever the order of measurement was.
            routes=tuple(proofs[each.route.label] for each in model.inputs if each.route.label in proofs),
            minimum_effect_bytes=options.minimum_effect,
            warnings=tuple(warnings),
            go_version=binary.go_version,
            seed=options.seed,
            family_error=FAMILY_ERROR,
        )


def _in_source(entry: RouteInput) -> bool:
    """Whether a route was found where it is registered, rather than in a document."""
    return entry.route.span.file.endswith(".go")


def _find(entry: RouteInput, findings: Sequence[Finding], attribution: Attribution) -> Explanation | None:
    return explain(entry.route, attribution.frames, findings)


def _told(notices: list[str]) -> Iterator[Event]:
    while notices:
        yield Notice(notices.pop(0))
