"""A preview in a process of its own, and what a browser does with it."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass, field

from support import Project, case, surroundings
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

HELLO = json.dumps({"command": "hello"})


@dataclass
class Preview:
    """A preview that runs in a process of its own."""

    project: Project
    port: int
    process: subprocess.Popen[bytes]
    written: int = field(default=0)

    def get(
        self, path: str, host: str = "", more: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Ask for a page as a browser would; the path goes out as it is."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.putrequest("GET", path, skip_host=True)
        connection.putheader("Host", host or f"127.0.0.1:{self.port}")
        for name, value in (more or {}).items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        found = answer.status, dict(answer.getheaders()), answer.read()
        connection.close()
        return found

    def change(self) -> str:
        """Change the case; return what its page will say."""
        self.written += 1
        self.project.write("cases/jia.md", case(f"第{self.written}次。"))
        return f"第{self.written}次。"

    async def connect(self, origin: str = "") -> WebSocketClientConnection:
        """Connect as the reload script does."""
        url = f"ws://127.0.0.1:{self.port}/livereload"
        request = HTTPRequest(url, headers={"Origin": origin or f"http://127.0.0.1:{self.port}"})
        socket = await websocket_connect(request)
        await socket.write_message(HELLO)
        await socket.read_message()
        await socket.write_message(json.dumps({"command": "info", "url": url}))
        return socket


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _listen() -> None:
    """Let Ctrl+C reach the process also where the tests themselves run in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def started(
    project: Project, port: int, *, quiet: bool = False, program: str = ""
) -> subprocess.Popen[bytes]:
    """Start a preview and wait until its port is open; a `quiet` one may say as much as it likes.

    `program` is Python that is run before the command.
    """
    module = ["-c", f"{program}\nfrom showcase.cli.main import run; run()"] if program else ["-m", "showcase"]
    process = subprocess.Popen(
        [sys.executable, "-u", *module, "serve", "--port", str(port)],
        cwd=project.root,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=_listen if os.name != "nt" else None,  # noqa: PLW1509 - it only sets a signal
    )
    assert process.stdout
    while "预览：" not in (line := process.stdout.readline().decode()):
        assert line
    if quiet:
        threading.Thread(target=process.stdout.read, daemon=True).start()
    return process
