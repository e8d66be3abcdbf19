"""The preview server: livereload's protocol and script, behind our own, stricter web application.

It listens on the loopback only, answers requests that name this machine as their host and websockets that
come from its own pages, and serves nothing but the published site.
"""

import asyncio
import logging
import os
import re
import threading
from collections.abc import Callable, Iterable
from functools import partial
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote, urlsplit

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler, StaticFileHandler
from tornado.httputil import HTTPHeaders, HTTPServerRequest
from tornado.ioloop import PeriodicCallback
from tornado.web import Application, HTTPError, OutputTransform, RequestHandler

from showcase.problems import Problem
from showcase.serve.overlay import STYLE, STYLE_ADDRESS, overlay
from showcase.serve.rebuilder import Rebuilder

HOST = "127.0.0.1"
_NAMES = r"(127\.0\.0\.1|localhost)"
_NOTHING_HERE = (
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>没有这个页面</title></head>'
    "<body>\n<p>没有这个页面，或者网站还没有生成。请看运行命令的窗口里的提示；改好以后这里会自动刷新。</p>"
    '<p><a href="/">回到首页</a></p></body></html>'
)
_HEAD = (
    f'<script src="/livereload.js" defer></script>\n<link rel="stylesheet" href="{STYLE_ADDRESS}">\n'.encode()
)

_HEARTBEAT = 250  # milliseconds: on Windows Ctrl+C is heard only by a loop that turns
_MOST_BODY = 1 << 16  # bytes; nobody has anything to send
_PATIENCE = 2.0  # seconds for a build to end when the preview does

Problems = Callable[[], Iterable[Problem]]


def serve(
    site: Path, port: int, rebuilder: Rebuilder, problems: Problems, started: Callable[[str], None]
) -> None:
    """Serve the folder `site` on `port` of this machine until interrupted; `rebuilder` renews it meanwhile.

    `problems` returns those of the last build, which every page shows; `started` is called with the address
    once the port is open. Raises OSError where the port is taken.
    """
    asyncio.run(_serve(site, port, rebuilder, problems, started))


async def _serve(
    site: Path, port: int, rebuilder: Rebuilder, problems: Problems, started: Callable[[str], None]
) -> None:
    logging.getLogger("tornado").addHandler(logging.NullHandler())
    logging.getLogger("livereload").setLevel(logging.CRITICAL)
    LiveReloadHandler.watcher = _Everything()
    LiveReloadHandler.live_css = True
    _application(site, problems).listen(port, address=HOST, max_body_size=_MOST_BODY)
    started(f"http://{HOST}:{port}/")
    loop, stopped = asyncio.get_running_loop(), threading.Event()
    show = partial(loop.call_soon_threadsafe, LiveReloadHandler.reload_waiters)
    builder = threading.Thread(target=rebuilder.work, args=(stopped, show), daemon=True)
    builder.start()
    PeriodicCallback(lambda: None, _HEARTBEAT).start()
    try:
        await asyncio.Event().wait()
    finally:
        stopped.set()
        builder.join(_PATIENCE)


def _application(site: Path, problems: Problems) -> Application:
    parts = partial(_LiveParts, problems)
    application = Application(transforms=[parts])  # type: ignore[list-item]  # it only has to be called
    application.add_handlers(
        _NAMES,
        [
            (r"/livereload", _LiveSocket),
            (r"/livereload.js", _ScriptHandler),
            (STYLE_ADDRESS, _StyleHandler),
            (r"/(.*)", _SiteHandler, {"path": str(site), "default_filename": "index.html"}),
        ],
    )
    return application


def _is_own(origin: str, host: str) -> bool:
    """Tell whether a page of this `origin` is one of those that are served under the name `host`."""
    try:
        return urlsplit(origin).netloc == host
    except ValueError:  # no browser says that
        return False


class _Everything:
    """What livereload is told has changed."""

    filepath = "*"


class _LiveSocket(LiveReloadHandler):  # type: ignore[misc]  # livereload ships no types
    """The websocket that tells pages to reload; pages of other sites are turned away."""

    def check_origin(self, origin: str) -> bool:
        return _is_own(origin, self.request.host)


class _ForOwnPages(RequestHandler):
    """Answers the preview's own pages and whoever types an address or follows a link, nobody else.

    A page of another site could not read an answer, but it could run a script of ours, and the index of the
    search has the drafts.
    """

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.set_header("X-Content-Type-Options", "nosniff")

    def prepare(self) -> None:
        headers = self.request.headers
        origin = headers.get("Origin")
        is_own = headers.get("Sec-Fetch-Site", "none") in {"none", "same-origin"}
        is_visit = (headers.get("Sec-Fetch-Mode"), headers.get("Sec-Fetch-Dest")) == ("navigate", "document")
        if (origin and not _is_own(origin, self.request.host)) or not (is_own or is_visit):
            raise HTTPError(403)


class _SiteHandler(_ForOwnPages, StaticFileHandler):  # type: ignore[misc]  # livereload ships no types
    """The published files, never from a browser's cache.

    Each is read at once, so that size and content are of one site although another may take its place in
    between, and so that no open file keeps Windows from putting it there.
    """

    _content = b""

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        if any(part.startswith(".") for part in re.split(r"[/\\]", self.path)):
            raise HTTPError(404)
        found: str | None = super().validate_absolute_path(root, absolute_path)
        if found and not Path(os.path.realpath(found)).is_relative_to(os.path.realpath(root)):
            raise HTTPError(404)
        return found

    async def get(self, path: str, include_body: bool = True) -> None:  # noqa: FBT001, FBT002 - tornado's signature
        try:
            await StaticFileHandler.get(self, path, include_body)
        except (OSError, ValueError):  # it has just been withdrawn, or no file can have such a name
            raise HTTPError(404) from None

    def get_content_size(self) -> int:
        self._content = Path(str(self.absolute_path)).read_bytes()
        return len(self._content)

    def get_content(self, _: str, start: int | None = None, end: int | None = None) -> bytes:
        return self._content[start:end]

    def compute_etag(self) -> None:
        return None

    def write_error(self, status_code: int, **_: object) -> None:  # noqa: ARG002 - tornado's signature
        self.write(_NOTHING_HERE)


class _ScriptHandler(_ForOwnPages, LiveReloadJSHandler):  # type: ignore[misc]  # livereload ships no types
    """The reload script."""


class _StyleHandler(_ForOwnPages):
    """The style of what the preview adds to pages."""

    def get(self) -> None:
        self.set_header("Content-Type", "text/css; charset=utf-8")
        self.write(STYLE)


class _LiveParts(OutputTransform):
    """Adds to pages the reload script and what is wrong: as files, or a strict policy would refuse them."""

    def __init__(self, problems: Problems, request: HTTPServerRequest) -> None:
        super().__init__(request)
        self.problems = problems
        self.case_file = unquote(request.path.removeprefix("/")).removesuffix(".html") + ".md"

    def transform_first_chunk(
        self,
        status_code: int,
        headers: HTTPHeaders,
        chunk: bytes,
        finishing: bool,  # noqa: ARG002, FBT001 - tornado's signature
    ) -> tuple[int, HTTPHeaders, bytes]:
        if headers.get("Content-Type", "").startswith("text/html") and b"</head>" in chunk:
            length = len(chunk)
            unseen = self.case_file if status_code == HTTPStatus.NOT_FOUND else ""
            chunk = chunk.replace(b"</head>", _HEAD + b"</head>", 1)
            chunk = chunk.replace(b"<body>", b"<body>" + overlay(self.problems(), unseen), 1)
            if "Content-Length" in headers:
                headers["Content-Length"] = str(int(headers["Content-Length"]) + len(chunk) - length)
        return status_code, headers, chunk
