"""``mkdocs serve``: what is changed while it runs shows up, or goes, in one rebuild."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests import cases, checkouts

PATIENCE = 90
"""Seconds to wait for what must come."""

QUIET = 1.2
"""Seconds in which a second rebuild would begin: MkDocs looks for changes every half second."""

BUILDING = "Building documentation..."
PAGE = "digests/2021/2021-03-04-orlo-brask-call/"


class Server:
    """A running ``mkdocs serve`` and the checkout it serves."""

    def __init__(self, checkout: Path, log: Path, port: int, process: subprocess.Popen[bytes]) -> None:
        self.checkout, self._log, self._port, self._process = checkout, log, port, process

    @property
    def log(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def wait_for(self, told: Callable[[str], bool]) -> None:
        since = time.monotonic()
        while not told(self.log):
            assert self._process.poll() is None, self.log
            assert time.monotonic() - since < PATIENCE, self.log
            time.sleep(0.05)

    def one_rebuild(self, change: Callable[[], object]) -> str:
        """Make a change, and return the log of the rebuild that follows, after making sure that it is the only one."""
        before = self.log
        builds, reloads = before.count(BUILDING), before.count("Reloading browsers")
        change()
        self.wait_for(lambda log: log.count(BUILDING) > builds and log.count("Reloading browsers") > reloads)
        time.sleep(QUIET)
        assert self.log.count(BUILDING) == builds + 1, self.log
        return self.log[len(before) :]

    def get(self, address: str) -> str:
        """Return a page, or its status where there is none."""
        try:
            with urlopen(f"http://127.0.0.1:{self._port}/{address}", timeout=PATIENCE) as answer:
                return str(answer.read().decode())
        except HTTPError as error:
            return str(error.code)


@contextmanager
def serving(checkout: Path) -> Iterator[Server]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = checkout.parent / "log.txt"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=checkout, env=checkouts.environment(), stdout=out, stderr=subprocess.STDOUT
        )
        try:
            yield Server(checkout, log, port, process)
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    checkout = checkouts.copy_checkout(tmp_path_factory.mktemp("serve") / "checkout", cases.sound())
    with serving(checkout) as running:
        running.wait_for(lambda log: "Serving on" in log)
        yield running


@pytest.fixture
def bundle(server: Server) -> Iterator[Path]:
    """The bundle that is served; what a test does to it is put right afterwards."""
    folder = server.checkout / "digests" / cases.BUNDLE
    yield folder
    wanted = (cases.sound()[f"{cases.BUNDLE}/digest.md"] or b"").decode()
    if (folder / "digest.md").read_text(encoding="utf-8") != wanted:
        server.one_rebuild(lambda: replace_text(folder / "digest.md", wanted))


def replace_text(file: Path, text: str) -> None:
    """Change a file at once, as editors that save safely do."""
    half = file.parents[3] / "half"
    half.write_text(text, encoding="utf-8")
    half.replace(file)


def edited(bundle: Path, old: str, new: str) -> None:
    text = (bundle / "digest.md").read_text(encoding="utf-8")
    assert old in text
    replace_text(bundle / "digest.md", text.replace(old, new))


def test_the_first_build_is_the_only_one(server: Server) -> None:
    assert "Orlo and Brask talk about tariffs" in server.get(PAGE)
    time.sleep(QUIET)
    assert "Detected file changes" not in server.log.partition("Serving on")[2].partition(BUILDING)[0]


def test_an_edited_digest_shows_up_in_one_rebuild(server: Server, bundle: Path) -> None:
    server.one_rebuild(lambda: edited(bundle, "talk about tariffs", "quarrel over tariffs"))
    assert "Orlo and Brask quarrel over tariffs" in server.get(PAGE)
    assert "quarrel" in server.get("topics/trade/")


def test_a_digest_added_shows_up_and_a_digest_deleted_goes_in_one_rebuild_each(
    server: Server, tmp_path: Path
) -> None:
    there, aside = server.checkout / "digests" / "2021" / "2021-05-06-var-statement", tmp_path / "bundle"
    aside.mkdir()
    (aside / "digest.md").write_text(
        "---\ntitle: Var speaks\ndate: 2021-05-06\nevent: statement\nparticipants: [lena-var]\n"
        "status: published\n---\nShe spoke.\n"
    )
    page = "digests/2021/2021-05-06-var-statement/"
    server.one_rebuild(lambda: aside.rename(there))
    assert "Var speaks" in server.get(page)
    assert "Var speaks" in server.get("")
    server.one_rebuild(lambda: there.rename(aside))
    assert server.get(page) == "404"
    assert "Var speaks" not in server.get("")
    assert not list((server.checkout / "docs").rglob("2021-05-06-*"))


def test_a_broken_digest_leaves_the_last_good_pages_up_and_logs_the_findings(
    server: Server, bundle: Path
) -> None:
    log = server.one_rebuild(lambda: edited(bundle, "event: phone-call", "event: phonecall"))
    assert (
        f"digests/{cases.BUNDLE}/digest.md:4: error: event “phonecall” is not known here [unknown-event]"
        in log
    )
    assert "the last good pages stay up" in log
    assert "Traceback" not in log
    assert "Orlo and Brask talk about tariffs" in server.get(PAGE)


def test_a_draft_is_shown_and_called_one(server: Server, bundle: Path) -> None:
    server.one_rebuild(lambda: edited(bundle, "status: published", "status: draft"))
    assert "Draft." in server.get(PAGE)


def test_a_hand_written_page_edited_shows_up_in_one_rebuild(server: Server) -> None:
    page = server.checkout / "docs" / "about" / "format.md"
    text = page.read_text(encoding="utf-8")
    server.one_rebuild(lambda: page.write_text(f"{text}\n\nQuite a new line.\n", encoding="utf-8"))
    assert "Quite a new line." in server.get("about/format/")


def test_a_first_start_with_broken_digests_ends_with_the_findings(tmp_path: Path) -> None:
    checkout = checkouts.copy_checkout(tmp_path / "checkout", cases.read("unknown-event").files)
    with serving(checkout) as failed:
        assert failed._process.wait(PATIENCE) != 0
        assert "[unknown-event]" in failed.log
        assert "Traceback" not in failed.log
        assert not (checkout / "docs" / "index.md").exists()


def test_a_port_in_use_is_told_in_a_line(server: Server) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=server.checkout,
            env=checkouts.environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
    assert f"mkdocs serve -a 127.0.0.1:{port + 1}" in ended.stderr
    assert "Traceback" not in ended.stderr
