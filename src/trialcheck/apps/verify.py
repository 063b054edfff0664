"""``trialcheck verify``: articles checked against the records of the trials they cite, or one trial by its number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import click
from msgspec import Struct
from msgspec.structs import replace

from trialcheck.apps.bundle import Evidence, check_bundle, check_replay, replay as replay_bundle, write_bundle
from trialcheck.apps.facts import key_facts
from trialcheck.apps.options import Run, day, run_options
from trialcheck.apps.output import STDOUT, check_apart, write_text
from trialcheck.apps.sheet import Sheet, incomplete, sheet_options, write_reports
from trialcheck.apps.status import exit_status
from trialcheck.apps.voice import say, track
from trialcheck.errors import ArticleError, TrialcheckError, UsageError
from trialcheck.model import Article, Extraction, Layout, LookUp, Report, Settings, text_hash
from trialcheck.values import NctId, nct_id


class Asked(Struct, frozen=True):
    """One target as it was read: what the articles say, and the trial, where the target is a number."""

    target: str
    nct_id: NctId | None
    extractions: tuple[Extraction, ...]
    packaged: bool = False

    @property
    def nct_ids(self) -> tuple[NctId, ...]:
        """Every trial whose record is needed."""
        cited = tuple(cited for extraction in self.extractions for cited in extraction.nct_ids)
        return (self.nct_id, *cited) if self.nct_id else cited


@click.command(short_help="Check articles, or one trial.")
@click.argument("targets", nargs=-1, metavar="TARGET...")
@click.option(
    "--article",
    metavar="SRC",
    help="Hold this article (path, URL, -) against the trial whose number is TARGET, whether or not it cites it.",
)
@click.option("--published", type=day, metavar="DATE", help="The day, month or year the article was published.")
@click.option(
    "--bundle",
    metavar="FILE.zip",
    help="Also write to FILE.zip all that is needed to make the same report again years later.",
)
@click.option(
    "--replay",
    metavar="FILE.zip",
    help="Make the report of a bundle again, and tell whether it is the same (exit status 0) or what differs (1).",
)
@sheet_options
@run_options
def verify(  # noqa: PLR0913 - the options of the command
    *,
    targets: tuple[str, ...],
    article: str | None,
    published: str | None,
    bundle: str | None,
    replay: str | None,
    sheet: Sheet,
    run: Run,
) -> int:
    """Check what articles say of clinical trials against the trials' ClinicalTrials.gov records.

    Each TARGET is an article (a path, a URL, or - for standard input), all of whose trials are checked, or a trial
    number (NCT and eight digits), for which the packaged example is checked if it is about that trial.

    An article may be a text, a page of HTML, a PDF, a Word file (.docx), Markdown or an e-mail (.eml, with what is
    attached to it): what it is, is told by what is in it. A PDF needs a text in it; a scan is told to be one.

    \b
    Examples:
      trialcheck verify NCT03765957
      trialcheck verify article.txt --published 2022-08-14
      trialcheck verify https://example.org/news.html -o report.html -o report.json
      trialcheck verify old.txt --as-of 2021-05-01
      trialcheck verify release.pdf
      trialcheck verify release.docx letter.eml notes.md --format json
      trialcheck verify NCT03765957 --article article.txt --format json
      trialcheck verify a.txt b.txt --registry records.jsonl.gz --fail-on partial
      trialcheck verify article.txt --bundle evidence.zip
      trialcheck verify --replay evidence.zip
    """
    from trialcheck.steps.versions import wanted, wanted_alone

    if replay is not None:
        check_replay()
        return replay_bundle(replay, sheet, quiet=run.quiet)
    _check_call(targets, article, sheet, bundle)
    registry = run.open_registry()
    read = [
        _read(target, article, published, run)
        for target in track(targets, "Reading", shown=run.progress and len(targets) > 1)
    ]
    asked = [target for target in read if target]
    settings = run.settings()
    days = {
        **wanted_alone((target.nct_id for target in asked if target.nct_id and not target.extractions), settings),
        **wanted((extraction for target in asked for extraction in target.extractions), settings),
    }
    lookups = run.look_up((number for target in asked for number in target.nct_ids), registry, days)
    reports = _judged(asked, lookups, settings)
    pages: tuple[Layout, ...] = ()
    if reports:
        pages = write_reports(reports, sheet, run.fail_on, several=len(targets) > 1, texts=_texts(asked))
    _tell_facts(asked, lookups, sheet, settings)
    _tell(asked, reports, sheet, run)
    if bundle:
        evidence = Evidence(tuple(_articles(asked)), lookups, settings)
        _bundle(bundle, evidence, reports, pages, quiet=run.quiet)
    unread = [None for target in read if target is None or not target.extractions]
    return exit_status([*reports, *unread], run.fail_on)


def _check_call(targets: Sequence[str], article: str | None, sheet: Sheet, bundle: str | None) -> None:
    """Raise UsageError for what cannot be meant, before any work is done."""
    if not targets:
        raise click.MissingParameter(param_hint="'TARGET...'", param_type="argument", ctx=click.get_current_context())
    if article is not None and (len(targets) > 1 or not nct_id(targets[0])):
        raise UsageError("--article goes with one trial number: trialcheck verify NCT03765957 --article article.txt")
    if len(targets) > 1 and sheet.has("html"):
        raise UsageError("a page of HTML holds one article: check one at a time, or choose another --format")
    for output in sheet.outputs:
        check_apart(output, *targets, article or "")
    if bundle is not None:
        check_bundle(bundle, sheet.outputs, *targets, article or "")


# ------------------------------------------------------------------------------------------------------- what is read


def _read(target: str, article: str | None, published: str | None, run: Run) -> Asked | None:
    """What *target* says; None, and a complaint, where it cannot be read."""
    try:
        return _asked(target, article, published, run)
    except TrialcheckError as error:
        say(error)
    except OSError as error:
        say(f"{article or target}: {error.strerror or error}")
    return None


def _asked(target: str, source: str | None, published: str | None, run: Run) -> Asked:
    from trialcheck.pipeline import extract
    from trialcheck.sources.example import packaged_articles

    number = nct_id(target)
    if number is None:
        return Asked(target, None, (extract(_article(target, published, run), run.only, trace=run.traces),))
    if source is not None:
        return Asked(
            target, number, (extract(run.read_article(source, published), run.only, number, trace=run.traces),)
        )
    articles = [_dated(article, published) for article in packaged_articles(number)]
    return Asked(
        target, number, tuple(extract(article, run.only, trace=run.traces) for article in articles), packaged=True
    )


def _article(target: str, published: str | None, run: Run) -> Article:
    try:
        return run.read_article(target, published)
    except (ArticleError, OSError) as error:
        if _like_a_number(target):
            raise ArticleError(
                f"{target} is neither a file nor a trial number, which is NCT and eight digits"
            ) from error
        raise


def _like_a_number(target: str) -> bool:
    return target[:3].upper() == "NCT" and target[3:].strip(" :#-").isdigit()


def _dated(article: Article, published: str | None) -> Article:
    return replace(article, published=published, published_from="option") if published else article


# ------------------------------------------------------------------------------------------------------- what is told


def _judged(asked: Iterable[Asked], lookups: Mapping[NctId, LookUp], settings: Settings) -> list[Report]:
    from trialcheck.pipeline import judge

    return [judge(extraction, lookups, settings) for target in asked for extraction in target.extractions]


def _texts(asked: Iterable[Asked]) -> Mapping[str, str]:
    """The texts that were checked, by the hash that a report names its article by."""
    texts = (extraction.article.text for target in asked for extraction in target.extractions)
    return {text_hash(text): text for text in texts}


def _tell_facts(asked: Iterable[Asked], lookups: Mapping[NctId, LookUp], sheet: Sheet, settings: Settings) -> None:
    """What the record says, of each number for which no article is known."""
    for number in [target.nct_id for target in asked if target.nct_id and not target.extractions]:
        facts = key_facts(lookups[number], settings)
        if lookups[number].record:
            _show(facts, aside=sheet.to_program)
            say(f"no article is known for {number}; name one to check: trialcheck verify {number} --article FILE")
        else:
            say(facts)


def _tell(asked: Iterable[Asked], reports: Sequence[Report], sheet: Sheet, run: Run) -> None:
    """What a person should know beside the reports: what was missing, what was used, what was written."""
    for source in [report.article.source for report in reports if not report.trials]:
        say(f"no trial number found in {source}; if you know the trial: trialcheck verify NCT... --article FILE")
    undated = {} if run.quiet else _undated(asked)
    if undated:
        say(f"no certain date of publication in {', '.join(undated)}; if you know it, give it with --published")
    for remark in () if run.quiet else _remarks(asked, reports, sheet):
        say(remark)


def _undated(asked: Iterable[Asked]) -> Mapping[str, None]:
    """The articles that cite a trial and tell no date, each once, in their order."""
    from trialcheck.sources.articles import NO_DATE

    told = (one for target in asked for one in target.extractions)
    return dict.fromkeys(one.article.source for one in told if one.nct_ids and NO_DATE in one.article.notes)


def _show(facts: str, *, aside: bool) -> None:
    """Print the key facts; *aside*, on standard error, where standard output is for a program."""
    if aside:
        click.echo(facts, err=True)
    else:
        write_text(STDOUT, f"{facts}\n")


def _remarks(asked: Iterable[Asked], reports: Sequence[Report], sheet: Sheet) -> Iterator[str]:
    from trialcheck.render.words import provenance, summary

    records = {trial.nct_id: trial.record for report in reports for trial in report.trials}
    for number in [target.nct_id for target in asked if target.nct_id and target.packaged and target.extractions]:
        record = records.get(number)
        had = f"its record is the {provenance(record)}" if record else "no record could be had"
        yield f"no article was given for {number}, so the packaged example was checked; {had}"
    written = [output for output in sheet.outputs if output != STDOUT]
    if reports and written:
        said = summary(reports[0]) if len(reports) == 1 else f"{len(reports)} reports."
        yield f"{', '.join(written)} written: {said}"
    if reports:
        yield from incomplete(sheet)


# --------------------------------------------------------------------------------------------------- what is bundled


def _articles(asked: Iterable[Asked]) -> Iterator[tuple[Article, NctId | None]]:
    """Every article that was checked, and the trial that it was held against whether or not it cites it."""
    for target in asked:
        for extraction in target.extractions:
            yield extraction.article, None if target.packaged else target.nct_id


def _bundle(path: str, evidence: Evidence, reports: Sequence[Report], pages: Iterable[Layout], *, quiet: bool) -> None:
    if not reports:
        say(f"{path} was not written: no article was checked")
        return
    told = write_bundle(path, evidence, reports, pages)
    if not quiet:
        say(told)
