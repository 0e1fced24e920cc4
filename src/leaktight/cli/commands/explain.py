"""`leaktight explain`: what a rule finds, why memory is kept, and how it is fixed."""

from __future__ import annotations

import sys

import click


@click.command()
@click.argument("rule", required=False)
def command(rule: str | None) -> int:
    """Print the page of a RULE, or list the rules."""
    from leaktight.cli import output
    from leaktight.core.errors import UsageError
    from leaktight.core.nearest import did_you_mean
    from leaktight.rules.load import all_rules

    rules = {each.id: each for each in all_rules()}
    if rule is None:
        longest = max((len(name) for name in rules), default=0)
        lines = [f"{each.id:<{longest}}  {each.severity.value:<6}  {each.title}" for each in rules.values()]
        output.say("".join(f"{each}\n" for each in lines))
        return 0
    if rule not in rules:
        raise UsageError(
            f"There is no rule {rule!r}{did_you_mean(rule, rules)}", hint="`leaktight explain` lists the rules."
        )
    page = rules[rule].doc_path.read_text("utf-8")
    output.say(_rendered(page) if sys.stdout.isatty() else page)
    return 0


def _rendered(markdown: str) -> str:
    """Markdown for a terminal."""
    import io

    from rich.console import Console
    from rich.markdown import Markdown

    from leaktight.cli.terminal import colored, width

    stream = io.StringIO()
    color = colored(sys.stdout)
    console = Console(file=stream, force_terminal=color, no_color=not color, width=min(width(sys.stdout), 100))
    console.print(Markdown(markdown))
    return stream.getvalue()
