"""What the programs of some sites leave in scripts and remarks: WeChat, and newspapers' digital editions."""

import re
from datetime import datetime, timedelta, timezone
from html import unescape

from showcase.importing.blocks import PageFacts
from showcase.importing.lines.dates import date_in
from showcase.importing.lines.names import names_among

_CHINA = timezone(timedelta(hours=8))
_ACCOUNT = re.compile(r"var\s+nickname\s*=\s*(?:htmlDecode\()?[\"']([^\"'<>]{2,30})[\"']")
_TIME = re.compile(r"var\s+(?:createTime|publish_time)\s*=\s*[\"'](\d{4}-\d\d-\d\d)[^\"']*[\"']")
_SECONDS = re.compile(r"var\s+ct\s*=\s*[\"']([0-9]{10})[\"']")
_TITLE = re.compile(r"var\s+msg_title\s*=\s*([\"'])(.{2,200}?)\1\.html\(")
_PAPER = re.compile(r"(?s)<!--\s*enpproperty(.{0,4000}?)/?enpproperty\s*-->")


def scripted(html: str) -> PageFacts:
    """Return what scripts and remarks of the page say; empty where they say nothing."""
    return _of_paper(html) or _of_wechat(html)


def _of_wechat(html: str) -> PageFacts:
    account, time, seconds, title = (pattern.search(html) for pattern in (_ACCOUNT, _TIME, _SECONDS, _TITLE))
    date = time[1] if time else _day(int(seconds[1])) if seconds else ""
    return PageFacts(unescape(title[2]) if title else "", account[1] if account else "", date)


def _of_paper(html: str) -> PageFacts | None:
    """Return what a digital edition's program writes beside each article, None where there is nothing."""
    match = _PAPER.search(html)
    if not match:
        return None
    said = {
        name.lower(): unescape(text).strip() for name, text in re.findall(r"(?s)<(\w+)>(.*?)</\1>", match[1])
    }
    return PageFacts(
        said.get("title", ""), "", date_in(said.get("date", "")), names_among(said.get("author", ""))
    )


def _day(seconds: int) -> str:
    """Return the day of a moment in China, counted in seconds as computers do."""
    return datetime.fromtimestamp(seconds, _CHINA).date().isoformat()
