"""The pages that go with a case share its promise: where it was, they lead on."""

import re

import pytest
from support import SITE, case, files, made, messages

from benchmarks.pages import plan
from showcase.plan.outline import outlines_of
from showcase.plan.promised import promises_of

KINDS = ("slides", "handouts", "embed")


def target(text: str) -> str:
    found = re.search(r'http-equiv="refresh" content="0; url=([^"]*)"', text)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("kind", KINDS)
def test_at_its_former_address_a_page_leads_to_its_own_like(kind: str) -> None:
    site = made({"cases/jia.md": case(aliases="\n  - lao")})
    assert target(files(site)[f"{kind}/lao.html"].decode()) == f"../{kind}/jia.html"


@pytest.mark.parametrize("kind", KINDS)
def test_when_a_case_is_withdrawn_its_pages_say_so_too(kind: str) -> None:
    gone = "撤下:\n  - {案例: lao, 日期: 2026-11-20, 原因: 已经拆除, 改看: jia}\n"
    text = files(made({"site.yaml": SITE + gone}))[f"{kind}/lao.html"].decode()
    assert "撤下。原因：已经拆除" in text
    assert 'href="../cases/jia.html"' in text


def test_no_page_that_goes_with_a_case_is_promised_or_told_to_search_engines() -> None:
    site = made()
    assert site.site is not None
    promised = {promise.address for promise in promises_of(site.site, outlines_of(plan(site.site)))}
    assert not [address for address in promised if address.startswith(KINDS)]
    assert "cases/jia.html" in promised
    assert b"slides/" not in files(site)["sitemap.xml"]


def test_nothing_goes_with_a_draft() -> None:
    site = made({"cases/yi.md": case(draft="是")})
    assert not [address for address in files(site) if address.endswith("/yi.html")]


def test_a_page_names_the_case_as_what_is_to_be_found() -> None:
    site = made()
    for kind in KINDS:
        text = files(site)[f"{kind}/jia.html"].decode()
        assert '<link rel="canonical" href="https://anli.example/base/cases/jia.html">' in text


def test_a_case_may_be_linked_by_its_slides() -> None:
    body = "## 背景\n\n见[投影](../slides/jia.html)和[讲义](../handouts/jia.html)。"
    assert messages({"cases/jia.md": case(body)}) == []
