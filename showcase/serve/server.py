"""The preview server: livereload's protocol and script, behind our own, stricter web application.

It listens on the loopback only, answers requests that name this machine as their host and websockets that
come from its own pages, and serves nothing but the published site.
"""

import logging
import re
from collections.abc import Callable, Iterable
from functools import partial
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote, urlsplit

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler, StaticFileHandler
from tornado.httputil import HTTPHeaders, HTTPServerRequest
from tornado.ioloop import IOLoop, PeriodicCallback
from tornado.web import Application, HTTPError, OutputTransform, RequestHandler

from showcase.problems import Problem
from showcase.serve.overlay import STYLE, STYLE_ADDRESS, overlay
from showcase.serve.watcher import SourceWatcher

HOST = "127.0.0.1"
_NAMES = r"(127\.0\.0\.1|localhost)"
_POLL_MILLISECONDS = 250
_NOTHING_HERE = (
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>没有这个页面</title></head>'
    "<body>\n<p>没有这个页面，或者网站还没有生成。请看运行命令的窗口里的提示；改好以后这里会自动刷新。</p>"
    '<p><a href="/">回到首页</a></p></body></html>'
)
_HEAD = (
    f'<script src="/livereload.js" defer></script>\n<link rel="stylesheet" href="{STYLE_ADDRESS}">\n'.encode()
)

Problems = Callable[[], Iterable[Problem]]


def serve(
    site: Path, port: int, watcher: SourceWatcher, problems: Problems, started: Callable[[str], None]
) -> None:
    """Serve the folder `site` on `port` of this machine until interrupted; `watcher` rebuilds it.

    `problems` returns those of the last build, which every page shows; `started` is called with the address
    once the port is open. Raises OSError where the port is taken.
    """
    logging.getLogger("tornado").addHandler(logging.NullHandler())
    logging.getLogger("livereload").setLevel(logging.CRITICAL)
    LiveReloadHandler.watcher = watcher
    LiveReloadHandler.live_css = True
    parts = partial(_LiveParts, problems)
    application = Application(transforms=[parts])  # type: ignore[list-item]  # it only has to be called
    application.add_handlers(
        _NAMES,
        [
            (r"/livereload", _LiveSocket),
            (r"/livereload.js", LiveReloadJSHandler),
            (STYLE_ADDRESS, _StyleHandler),
            (r"/(.*)", _SiteHandler, {"path": str(site), "default_filename": "index.html"}),
        ],
    )
    application.listen(port, address=HOST)
    started(f"http://{HOST}:{port}/")
    poll = PeriodicCallback(LiveReloadHandler.poll_tasks, _POLL_MILLISECONDS)
    LiveReloadHandler._last_reload_time = 0.0  # noqa: SLF001 - start_tasks would log and poll at its own pace
    poll.start()
    IOLoop.current().start()


class _LiveSocket(LiveReloadHandler):  # type: ignore[misc]  # livereload ships no types
    """The websocket that tells pages to reload; pages of other sites are turned away."""

    def check_origin(self, origin: str) -> bool:
        return bool(urlsplit(origin).netloc == self.request.host)


class _SiteHandler(StaticFileHandler):  # type: ignore[misc]  # livereload ships no types
    """The published files, never from a browser's cache."""

    def set_extra_headers(self, path: str) -> None:  # noqa: ARG002 - tornado's signature
        self.set_header("Cache-Control", "no-store")

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        if any(part.startswith(".") for part in re.split(r"[/\\]", self.path)):
            raise HTTPError(404)
        found: str | None = super().validate_absolute_path(root, absolute_path)
        return found

    def write_error(self, status_code: int, **_: object) -> None:  # noqa: ARG002 - tornado's signature
        self.set_extra_headers("")
        self.write(_NOTHING_HERE)


class _StyleHandler(RequestHandler):
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
