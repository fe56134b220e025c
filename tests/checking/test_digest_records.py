"""What the check makes of a sound digest: its records, and no record of what is not proven."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

import pytest

from readout.checking.check import Checked, check
from readout.checking.unsettled import unsettled_paths
from readout.model import Digest, Verbatim
from tests import cases
from tests.cases import DIGEST, PRESIDENCY, WIRE

WIRE_TEXT = (
    "Ana Orlo and Tom Brask spoke by telephone for an hour on Thursday.\n"
    '"The two sides will lower the tariffs on grain," the Presidency said.'
)


def checked(*changes: tuple[str, str, str]) -> Checked:
    """Check the sound bundle with some changes: in this file, this, by that."""
    return check(cases.changed(*changes))


def digest(*changes: tuple[str, str, str]) -> Digest:
    """Return the digest of the sound bundle, changed without a fault."""
    result = checked(*changes)
    assert result.findings == ()
    (found,) = result.collection.digests
    return found


# ---- all is told at once ------------------------------------------------------------------------------


def test_behind_a_quote_that_is_to_be_settled_the_others_are_proven() -> None:
    result = checked(
        (DIGEST, "status: published", "status: draft"),
        (DIGEST, "lower the tariffs on grain\n  - readout: wire", "SETTLE which\n  - readout: wire"),
        (DIGEST, "text: The two sides will SETTLE", "text: SETTLE"),
        (DIGEST, "spoke by telephone for an hour", "spoke by telephone for two hours"),
    )
    assert [finding.rule for finding in result.findings if finding.severity == "error"] == [
        "quote-not-verbatim"
    ]


def test_behind_a_faulty_entry_the_others_are_read() -> None:
    agreed = "  - text: Lower the tariffs on grain\n    quote: 1\n"
    result = checked((DIGEST, agreed, f"  - text: Meet\n    quote: x\n{agreed.replace('1', '7')}"))
    assert sorted(finding.rule for finding in result.findings) == ["unknown-quote", "wrong-type"]


# ---- what is wrong has no record ----------------------------------------------------------------------

OF_SEVERAL = {
    "agreement-shown-by-a-draft",
    "agreement-shown-by-an-earlier-digest",
    "agreement-shown-by-itself",
}
OF_SEVERAL |= {"unknown-digest", "unknown-digest-like-its-own", "unknown-digest-taken-out"}
OF_SEVERAL |= {"one-account-in-two-digests", "one-text-in-two-digests", "duplicate-id"}
OF_SEVERAL |= {"two-digests-for-one-event", "odd-names", "names-of-other-systems", "names-in-other-letters"}


@pytest.mark.parametrize("name", sorted(set(cases.names()) - OF_SEVERAL))
def test_a_bundle_with_an_error_of_its_own_has_no_digest(name: str) -> None:
    result = check(cases.read(name).files)
    faulty = {
        f.file.rpartition("/")[0] for f in result.findings if f.severity == "error" and f.file.endswith(".md")
    }
    assert not faulty & {one.source.rpartition("/")[0] for one in result.collection.digests}


@pytest.mark.parametrize(
    "unsettled",
    [
        (DIGEST, "date: 2021-03-04", "date: SETTLE the day"),
        (WIRE, "issuer: arvanian-presidency", "issuer: SETTLE whose it is"),
        (WIRE, "relay: north-wire", "relay: SETTLE through whom"),
    ],
)
def test_a_draft_without_what_its_page_needs_has_no_digest(unsettled: tuple[str, str, str]) -> None:
    result = checked((DIGEST, "status: published", "status: draft"), unsettled)
    assert result.sound
    assert result.findings
    assert result.collection.digests == ()


# ---- the digest ---------------------------------------------------------------------------------------


def test_a_digest_is_called_after_its_folder_and_titled_without_space_around() -> None:
    found = digest((DIGEST, "title: Orlo and Brask talk about tariffs", "title: ' Orlo and Brask talk '"))
    assert (found.id, found.title) == ("2021-03-04-orlo-brask-call", "Orlo and Brask talk")


def test_a_digests_topics_are_its_own_then_those_of_quotes_then_those_accounts_mention() -> None:
    assert [topic.id for topic in digest().topics] == ["trade", "tariffs", "fishing"]


@pytest.mark.parametrize(
    "change",
    [
        (WIRE, "published: 2021-03-04", "published: 2021-05-06"),
        (WIRE, "published: 2021-03-04", "retrieved: 2021-05-06"),
        (DIGEST, "fiction: true", "not_published: [{issuer: belmark-chancellery, as_of: 2021-05-06}]"),
        (DIGEST, "fiction: true", "corrections: [{date: 2021-05-06, note: A name.}]"),
        (DIGEST, "fiction: true", "updated: 2021-05-06"),
    ],
)
def test_a_digest_was_updated_on_the_latest_day_it_names_where_it_does_not_say(
    change: tuple[str, str, str],
) -> None:
    assert digest().updated == date(2021, 3, 4)
    assert digest(change).updated == date(2021, 5, 6)


def test_the_accounts_of_a_digest_come_by_name() -> None:
    files = dict(sorted(cases.sound().items(), reverse=True))
    (found,) = check(files).collection.digests
    assert [readout.id for readout in found.readouts] == ["chancellery", "presidency", "wire"]


def test_a_digest_says_whether_it_is_fiction() -> None:
    assert digest().fiction
    assert not digest((DIGEST, "fiction: true\n", "")).fiction


# ---- its quotes ---------------------------------------------------------------------------------------


def test_quotes_are_in_their_order_each_with_its_speaker() -> None:
    quotes = digest().quotes
    assert [quote.speaker for quote in quotes] == ["Arvanian Presidency", "North Wire", "Arvanian Presidency"]
    assert [quote.readout for quote in quotes] == ["wire", "wire", "presidency"]


def test_the_office_whose_page_it_is_needs_no_naming_in_it() -> None:
    named = (
        DIGEST,
        "  - readout: presidency\n",
        "  - readout: presidency\n    speaker: arvanian-presidency\n",
    )
    assert digest(named).quotes[2].speaker == "Arvanian Presidency"


@pytest.mark.parametrize(("behind", "by"), [(" Mr Brask said.", "account"), ("", "curator")])
def test_a_quote_tells_whether_the_account_says_who_speaks(behind: str, by: str) -> None:
    quote = (DIGEST, "  - readout: presidency\n", "  - readout: presidency\n    speaker: tom-brask\n")
    account = (PRESIDENCY, 'end of the year."', f'end of the year."{behind}')
    assert digest(quote, account).quotes[2].attributed_by == by


ADDRESSES = ["quote-30b7dc1c", "quote-5d857295", "quote-16c63e3f"]


def test_the_address_of_a_quote_never_changes() -> None:
    assert [quote.id for quote in digest().quotes] == ADDRESSES


def test_the_address_of_a_quote_does_not_depend_on_typography() -> None:
    curly = (WIRE, "will lower the tariffs", "will lower\xa0 the tar\xadiffs")
    assert digest(curly).quotes[0].id == ADDRESSES[0]


# ---- its agreements and corrections -------------------------------------------------------------------


@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_agreement_has_the_quote_of_its_number_counted_from_one(number: int) -> None:
    found = digest((DIGEST, "    quote: 1\n", f"    quote: {number}\n"))
    assert found.agreements[0].quote == found.quotes[number - 1].id


def test_an_agreement_may_have_no_quote() -> None:
    assert digest((DIGEST, "    quote: 1\n", "")).agreements[0].quote is None


CORRECTIONS = """corrections:
  - date: 2021-05-05
    readout: wire
    was: The sides will lower the tariffs
    now: The two sides will lower  the tariffs
    note: A word was lost.
  - date: 2021-04-04
    note: The day was wrong.
  - date: 2021-03-05
    readout: presidency
    note: It was put in anew.
fiction: true
"""


def test_corrections_come_by_date() -> None:
    found = digest((DIGEST, "fiction: true\n", CORRECTIONS)).corrections
    assert [correction.date.month for correction in found] == [3, 4, 5]
    assert found[2].now == "The two sides will lower  the tariffs"


# ---- its accounts -------------------------------------------------------------------------------------


def test_the_hash_of_an_account_is_of_its_text_and_may_be_recorded() -> None:
    right = hashlib.sha256(WIRE_TEXT.encode()).hexdigest()
    found = digest((WIRE, "language: en\n", f"language: en\nsha256: {right}\n")).readouts[2]
    assert (found.text, found.sha256) == (WIRE_TEXT, right)


def test_an_account_that_is_not_held_has_no_hash() -> None:
    found = digest().readouts[0]
    assert (found.text, found.sha256) == (None, None)


def test_an_account_that_does_not_say_what_else_it_raises_raises_no_list() -> None:
    mentions = [
        readout.mentions and [topic.id for topic in readout.mentions] for readout in digest().readouts
    ]
    assert mentions == [None, ["fishing"], None]


def test_a_relay_reports_where_it_is_not_said_to_print_all_and_nobody_carries_an_offices_own_page() -> None:
    assert [readout.carried for readout in digest().readouts] == [None, None, "reported"]


def test_a_moment_of_publication_gives_the_day_too() -> None:
    found = digest((WIRE, "published: 2021-03-04", "published: 2021-03-05T06:30:00Z")).readouts[2]
    assert found.published == date(2021, 3, 5)
    assert found.published_at == datetime(2021, 3, 5, 6, 30, tzinfo=UTC)


def test_a_day_of_publication_gives_no_moment() -> None:
    found = digest().readouts[2]
    assert (found.published, found.published_at) == (date(2021, 3, 4), None)


ISSUERS = "vocabulary/issuers.yml"
OF_THE_ISSUER = (ISSUERS, "aliases: [the Presidency]\n", "aliases: [the Presidency]\n  licence: CC-BY-4.0\n")
OF_THE_RELAY = (ISSUERS, "  kind: wire\n", "  kind: wire\n  licence: all-rights-reserved\n")


def test_the_licence_of_an_account_is_its_own_else_its_relays_else_its_issuers() -> None:
    own = (WIRE, "language: en\n", "language: en\nlicence: CC0-1.0\n")
    assert digest(OF_THE_ISSUER, OF_THE_RELAY, own).readouts[2].licence == "CC0-1.0"
    wire = digest(OF_THE_ISSUER, OF_THE_RELAY)
    assert [readout.licence for readout in wire.readouts] == [None, "CC-BY-4.0", "all-rights-reserved"]
    assert digest(OF_THE_ISSUER).readouts[2].licence is None


def test_an_account_is_dated_by_the_latest_day_that_its_moment_can_be_anywhere() -> None:
    assert checked((WIRE, "published: 2021-03-04", "published: 2021-03-03T10:00:00Z")).sound
    early = checked((WIRE, "published: 2021-03-04", "published: 2021-03-03T09:59:59Z"))
    assert [finding.rule for finding in early.findings] == ["date-order"]


@pytest.mark.parametrize(("day", "rules"), [("2021-05-06", []), ("2021-05-07", ["date-order"])])
def test_a_correction_is_no_older_than_the_account_that_it_corrects(day: str, rules: list[str]) -> None:
    correction = "corrections:\n  - {date: 2021-05-06, readout: wire, note: A name.}\nfiction: true\n"
    result = checked(
        (DIGEST, "fiction: true\n", correction), (WIRE, "published: 2021-03-04", f"published: {day}")
    )
    assert [(finding.rule, finding.line) for finding in result.findings] == [(rule, 9) for rule in rules]


IN_BLOCKS = """not_published:
  - issuer: belmark-chancellery
    as_of: 2021-03-{0}
corrections:
  - note: A name.
    date: 2021-03-{0}
updated: 2021-03-{0}
fiction: true
"""


@pytest.mark.parametrize(("day", "lines"), [("04", []), ("03", [10, 13, 14])])
def test_what_came_of_an_event_is_no_older_than_it_and_told_on_its_line(day: str, lines: list[int]) -> None:
    result = checked((DIGEST, "fiction: true\n", IN_BLOCKS.format(day)))
    assert [(finding.rule, finding.line) for finding in result.findings] == [
        ("date-order", at) for at in lines
    ]


def test_an_event_that_has_not_come_is_told() -> None:
    result = check(cases.sound(), latest=date(2021, 3, 3))
    assert ("day-to-come", 3) in [(finding.rule, finding.line) for finding in result.findings]


def test_a_day_of_publication_before_the_event_is_told() -> None:
    (found,) = checked((WIRE, "published: 2021-03-04", "published: 2021-03-03")).findings
    assert found.message == "the event is dated 2021-03-04 and the account “wire” is published 2021-03-03"


def test_quotes_are_passages_of_their_accounts() -> None:
    found = digest()
    texts = {readout.id: readout.text or "" for readout in found.readouts}
    passages = [
        p.span.of(texts[q.readout]) for q in found.quotes for p in q.pieces if isinstance(p, Verbatim)
    ]
    assert passages == [
        "The two sides will lower the tariffs on grain",
        "spoke by telephone for an hour",
        "We agreed to meet again",
        "before the end of the year.",
    ]


def test_the_sides_that_published_nothing_are_those_listed() -> None:
    listed = "not_published:\n  - {issuer: North Wire, as_of: 2021-03-05}\nfiction: true\n"
    (side,) = digest((DIGEST, "fiction: true\n", listed)).not_published
    assert (side.issuer.id, side.as_of) == ("north-wire", date(2021, 3, 5))


def test_of_a_summary_that_nobody_sees_whole_nothing_else_is_said() -> None:
    result = checked((DIGEST, "Belmark gave no account.", "Belmark\x08 gave <b>no</b> account."))
    assert [finding.rule for finding in result.findings] == ["control-character"]


def test_a_word_of_a_summary_is_no_mark_to_settle() -> None:
    assert digest((DIGEST, "Belmark gave no account.", "They SETTLE it later.")).summary.endswith("later.")


def test_a_longer_word_is_no_mark_to_settle() -> None:
    front = {"title": "SETTLEMENT of the strike", "quotes": [{"speaker": "SETTLE"}]}
    assert unsettled_paths(front) == [("quotes", 0, "speaker")]
