"""The permanent link of a case and its QR codes."""

import re

from plan.sites import site_of
from support import SITE, files, made

from showcase.model.output import Drawing
from showcase.model.qr_code import QrCode
from showcase.plan.permanent import codes_of, permanent_of

LINK = "https://anli.example/base/cases/jia.html"


def test_both_codes_say_the_permanent_link() -> None:
    site = site_of({})
    permanent = permanent_of(site.cases[0], site.settings)
    assert permanent is not None
    assert permanent.link == LINK
    assert [code for _, code in codes_of(permanent)] == [QrCode(LINK, "svg"), QrCode(LINK, "png")]


def test_the_address_of_a_code_changes_with_the_link() -> None:
    here, there = (
        permanent_of(site.cases[0], site.settings)
        for site in (site_of({}), site_of({"site.yaml": SITE.replace("anli.example", "an.example")}))
    )
    assert here is not None
    assert there is not None
    assert here.svg != there.svg
    assert re.fullmatch(r"qr/jia-[0-9a-f]{8}\.png", here.png)


def test_without_the_sites_address_there_is_neither_link_nor_code() -> None:
    site = made({"site.yaml": re.sub("base_url.*\n", "", SITE)})
    assert site.problems == ()
    assert not [one for one in site.outputs if isinstance(one, Drawing)]
    for kind in ("cases", "slides", "handouts"):
        text = files(site)[f"{kind}/jia.html"].decode()
        assert "二维码" not in text
        assert "永久链接" not in text


def test_every_code_that_a_page_shows_is_made() -> None:
    site = made()
    shown = set(re.findall(r'"\.\./(qr/[^"]+)"', files(site)["cases/jia.html"].decode()))
    codes = {
        one.address for one in site.outputs if isinstance(one, Drawing) and isinstance(one.subject, QrCode)
    }
    assert len(codes) == 2
    assert shown == codes
