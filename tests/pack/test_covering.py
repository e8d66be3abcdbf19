import re
import subprocess
from pathlib import Path

import pytest
from support import SITE, made, templates

from showcase.model.date import PartialDate
from showcase.pack.covering import contents_line, instructions, start_page
from showcase.plan.site import masthead
from showcase.problems import Problem
from showcase.render.templates import load_templates
from tools import npm_file, program

ADDRESSES = frozenset(("index.html", "assets/img/icon-192.png"))


def start(site: str = SITE, addresses: frozenset[str] = ADDRESSES) -> tuple[str, tuple[Problem, ...]]:
    settings = made({"site.yaml": site}).site
    assert settings
    face = masthead(settings.settings)
    content, problems = start_page("共 1 个案例", face, load_templates(templates())[0], addresses)
    return content.decode(), problems


@pytest.mark.parametrize(
    ("count", "updated", "line"),
    [
        (5, PartialDate(2026, 11, 24), "共 5 个案例，更新至 2026年11月24日"),
        (1, PartialDate(2026, 3), "共 1 个案例，更新至 2026年3月"),
        (0, None, "共 0 个案例"),
    ],
)
def test_it_is_said_how_much_there_is_and_of_when(count: int, updated: PartialDate | None, line: str) -> None:
    assert contents_line(count, updated) == line


def test_the_start_page_leads_to_the_site_and_needs_nothing_but_it() -> None:
    text, problems = start(SITE.replace("小案例库", "库 <b>&"))
    assert problems == ()
    assert re.findall(r'(?:href|src)="([^"]*)"', text) == ["site/assets/img/icon-192.png", "site/index.html"]
    assert "<h1>库 &lt;b&gt;&amp;</h1>" in text
    assert "grayscale" not in text
    assert "grayscale" in start(f"{SITE}mourning: 是\n")[0]


def test_the_start_page_is_valid_html(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(start(f"{SITE}subtitle: 副标题\nmourning: 是\n")[0], "utf-8")
    quirk = ".*violates Content Security Policy.*"  # the checker knows neither digests nor files as self
    jar = npm_file("vnu-jar/build/dist/vnu.jar")
    command = [program("java"), "-jar", str(jar), "--filterpattern", quirk, str(tmp_path / "a.html")]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stderr == ""


def test_a_picture_that_is_missing_is_a_problem_of_the_template() -> None:
    _, (problem,) = start(addresses=frozenset(("index.html",)))
    assert problem.place.path == "templates/pages/start.html"


def test_old_notepads_can_read_the_instructions() -> None:
    content = instructions("共 1 个案例", "小案例库", "anliku-2026.zip")
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    assert not re.search(r"(?<!\r)\n|\r(?!\n)", text)
    assert text.startswith("小案例库\r\n离线浏览版：共 1 个案例\r\n")
    for word in ("打开案例库.html", "site", "certutil -hashfile anliku-2026.zip SHA256", "checksums.txt"):
        assert word in text
    assert "{" not in text
