"""Waiting for a page, from outside: a page with a strict Content-Security-Policy evaluates no text itself."""

import time

from playwright.sync_api import Page

_STEP = 50  # milliseconds


def wait_until(page: Page, expression: str, seconds: float = 30) -> None:
    """Wait until `expression` is true in the page; fail after so many seconds."""
    end = time.monotonic() + seconds
    while not page.evaluate(f"Boolean({expression})"):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(_STEP)
