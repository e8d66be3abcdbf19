"""What a place is told that wants to show a case (https://oembed.com)."""

import json
import re

from support import SITE, case, files, made

BASE = "https://anli.example/base/"
EVIL = "\"'&<b"


def answer(texts: dict[str, str] | None = None) -> dict[str, object]:
    site = made(texts or {})
    told: dict[str, object] = json.loads(files(site)["oembed/jia.json"])
    return told


def test_the_answer_has_what_version_1_wants_of_a_rich_one() -> None:
    told = answer({"site.yaml": SITE + "organiser: 主办方\n"})
    assert {name: told[name] for name in ("version", "type", "title", "author_name", "provider_name")} == {
        "version": "1.0",
        "type": "rich",
        "title": "甲楼的故事",
        "author_name": "主办方",
        "provider_name": "小案例库",
    }
    assert str(told["thumbnail_url"]).startswith(f"{BASE}social/jia-")
    assert (told["width"], told["height"]) == (640, 240)
    assert f'<iframe src="{BASE}embed/jia.html" width="640" height="240"' in str(told["html"])


def test_the_page_of_a_case_leads_to_its_answer() -> None:
    page = files(made())["cases/jia.html"].decode()
    found = re.search(r'<link rel="alternate" type="application/json\+oembed"[^>]* href="([^"]*)"', page)
    assert found is not None
    assert found[1] == f"{BASE}oembed/jia.json"


def test_without_the_sites_address_there_is_none() -> None:
    site = made({"site.yaml": re.sub("base_url.*\n", "", SITE)})
    assert "oembed/jia.json" not in files(site)
    assert "oembed" not in files(site)["cases/jia.html"].decode()
    assert 'href="../cases/jia.html"' in files(site)["embed/jia.html"].decode()


def test_a_title_cannot_leave_the_frame() -> None:
    told = str(answer({"cases/jia.md": case(title=json.dumps(f"甲{EVIL}", ensure_ascii=False))})["html"])
    assert re.fullmatch(r'<iframe(?: [a-z]+="[^"<>]*")+></iframe>', told)


def test_a_draft_has_no_card() -> None:
    site = made({"cases/yi.md": case(draft="是")})
    assert not [where for where in files(site) if where.startswith(("oembed/yi", "embed/yi"))]


def test_a_place_that_has_the_former_link_of_a_case_finds_the_answer_too() -> None:
    found = files(made({"cases/jia.md": case(aliases="\n  - lao")}))
    link = f'type="application/json+oembed" title="甲楼的故事" href="{BASE}oembed/jia.json"'
    assert [page for page, text in found.items() if link in text.decode(errors="ignore")] == [
        "cases/jia.html",
        "cases/lao.html",
    ]
