import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import REPOSITORY, made

from showcase.load.ledger import read_ledger, written_ledger
from showcase.model.ledger import Promise, ledger_of
from tools import program

TEXTS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1)
PROMISES = st.builds(
    Promise,
    st.sampled_from(["cases/jia.html", "cases/yi.html", "index.html"]),
    st.sampled_from(["", "bei-jing", "figure-x", "乙"]),
    st.one_of(st.just(""), TEXTS),
    st.one_of(st.just(""), TEXTS),
    st.dates().map(lambda day: f"{day:%Y-%m-%d}".rjust(10, "0")),
)


@given(st.lists(PROMISES))
def test_what_is_written_is_read_again(promises: list[Promise]) -> None:
    ledger = ledger_of(promises)
    assert read_ledger(written_ledger(ledger).encode()) == (ledger, ())


@given(st.lists(PROMISES), st.randoms())
def test_the_order_of_the_lines_does_not_matter(promises: list[Promise], random: st.randoms) -> None:  # type: ignore[valid-type]
    lines = written_ledger(ledger_of(promises)).splitlines(keepends=True)
    random.shuffle(lines)  # type: ignore[attr-defined]
    assert read_ledger("".join(lines).encode())[0] == ledger_of(promises)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("<<<<<<< HEAD", "这里有两份改动没有合并好"),
        ("=======", "这里有两份改动没有合并好"),
        ("cases/jia.html", "这一行不是登记簿的写法"),
        ("cases/jia.html 2026-11-24 甲", "这一行不是登记簿的写法"),
        ("cases/jia.html\t昨天\t甲", "这一行不是登记簿的写法"),
        ("cases/jia.html\t2026-13-01\t甲", "这一行不是登记簿的写法"),
        ("../jia.html\t2026-11-24\t甲", "这一行不是登记簿的写法"),
        ("/jia.html\t2026-11-24\t甲", "这一行不是登记簿的写法"),
        ("index.html/jia.html\t2026-11-24\t甲", "这一行不是登记簿的写法"),
    ],
)
def test_a_line_that_is_no_promise_is_told(line: str, message: str) -> None:
    told = [str(problem) for problem in made({"ledger.txt": f"# 登记簿\n{line}\n"}).problems]
    assert len(told) == 1
    assert told[0].startswith(f"ledger.txt:2:1: {message} → ")


def test_lines_that_a_spreadsheet_spoiled_are_told_once() -> None:
    spoiled = "".join(f"cases/jia.html#a{number}\t2026/11/24\t甲\n" for number in range(300))
    _, problems = read_ledger(f"# 登记簿\n{spoiled}about.html\t2026-11-24\n{spoiled}".encode())
    assert [str(problem).partition(" → ")[0] for problem in problems] == [
        "ledger.txt:2:1: 从这一行起连着 300 行不是登记簿的写法",
        "ledger.txt:303:1: 从这一行起连着 300 行不是登记簿的写法",
    ]


def test_a_ledger_in_another_encoding_is_told() -> None:
    assert read_ledger("cases/jia.html\t2026-11-24\t甲".encode("gbk"))[1]


def test_branches_that_each_add_a_case_are_merged_without_a_conflict(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        who = ("-c", "user.name=n", "-c", "user.email=e@example.org")
        subprocess.run([program("git"), *who, *words], cwd=tmp_path, check=True, capture_output=True)

    def write(*slugs: str) -> None:
        found = [Promise(f"cases/{slug}.html", "", slug, "地 · 牌", "2026-11-24") for slug in slugs]
        (tmp_path / "ledger.txt").write_text(written_ledger(ledger_of(found)), "utf-8")
        git("add", "-A")
        git("commit", "-m", "更新", "--allow-empty")

    git("init", "-b", "main")
    (tmp_path / ".gitattributes").write_bytes((REPOSITORY / ".gitattributes").read_bytes())
    write("a", "z")
    git("checkout", "-b", "one")
    write("a", "m", "z")
    git("checkout", "main")
    write("a", "n", "z")
    git("merge", "one")
    merged, problems = read_ledger((tmp_path / "ledger.txt").read_bytes())
    assert problems == ()
    assert list(merged.pages) == [f"cases/{slug}.html" for slug in "amnz"]
