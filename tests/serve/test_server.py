import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from publish.shop import plain_project
from serve.browser import Preview, free_port, started
from support import CASE, case, surroundings
from tornado.httpclient import HTTPClientError

SCRIPT = b'<script src="/livereload.js" defer></script>\n<link rel="stylesheet" href="/preview.css">\n</head>'


posix = pytest.mark.skipif(os.name == "nt", reason="processes are signalled in another way there")


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview of a small project."""
    project = plain_project(tmp_path_factory.mktemp("preview") / "案例 库")
    port = free_port()
    with started(project, port) as process:
        yield Preview(project, port, process)
        process.kill()


async def reloaded(preview: Preview) -> str:
    """Change the case and return the page that a browser sees when it is told to reload."""
    connection = await preview.connect()
    await asyncio.sleep(0.1)
    expected = preview.change()
    message = await asyncio.wait_for(connection.read_message(), 10)
    assert message
    assert json.loads(message)["command"] == "reload"
    connection.close()
    page = (await asyncio.to_thread(preview.get, "/cases/jia.html"))[2].decode()
    assert expected in page
    return page


def test_pages_carry_the_reload_script_once_and_are_never_kept(preview: Preview) -> None:
    status, headers, body = preview.get("/cases/jia.html")
    published = (preview.project.root / ".showcase/preview" / "cases/jia.html").read_bytes()
    assert (status, headers["Cache-Control"]) == (200, "no-store")
    assert body == published.replace(b"</head>", SCRIPT, 1)
    assert body.count(b"livereload.js") == 1
    assert headers["Content-Length"] == str(len(body))
    assert preview.get("/livereload.js")[0] == 200


def test_other_files_are_served_as_they_are(preview: Preview) -> None:
    status, headers, body = preview.get("/assets/css/site.css")
    assert (status, headers["Cache-Control"], body) == (200, "no-store", b"body { color: red }\n")


@pytest.mark.parametrize("path", ["/", "/index.html", "/cases/", "/tags/index.html"])
def test_folders_show_their_index(preview: Preview, path: str) -> None:
    assert preview.get(path)[0] == 200


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="the system does not tell who listens")
def test_only_this_machine_can_connect(preview: Preview) -> None:
    listening = Path("/proc/net/tcp").read_text().splitlines()[1:]
    addresses = {line.split()[1] for line in listening if line.split()[3] == "0A"}
    assert f"0100007F:{preview.port:04X}" in addresses
    assert f"00000000:{preview.port:04X}" not in addresses
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", preview.port), timeout=2)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "evil.example:80", "[::1]"])
def test_a_foreign_host_is_refused(preview: Preview, host: str) -> None:
    for path in ("/", "/livereload.js", "/livereload"):
        assert preview.get(path, host)[0] == 404
    assert "甲楼" not in preview.get("/", host)[2].decode()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_the_names_of_this_machine_are_answered(preview: Preview, host: str) -> None:
    assert preview.get("/", f"{host}:{preview.port}")[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/../site.yaml",
        "/%2e%2e/site.yaml",
        "/..%2fsite.yaml",
        "/cases/../../site.yaml",
        "/%2fetc/passwd",
        "//etc/passwd",
        "/.hidden",
        "/cases/.hidden",
        "/%2ehidden",
        "/.well-known/../.hidden",
    ],
)
def test_nothing_but_the_site_is_served(preview: Preview, path: str) -> None:
    for hidden in (".hidden", "cases/.hidden"):
        (preview.project.root / ".showcase/preview" / hidden).write_text("hidden")
    status, _, body = preview.get(path)
    assert status in {403, 404}
    assert not any(secret in body for secret in (b"hidden", b"root:", b"carriers:"))


def test_links_out_of_the_site_are_not_followed(preview: Preview) -> None:
    served = preview.project.root / ".showcase/preview"
    (served / "out.yaml").symlink_to(preview.project.root / "site.yaml")
    (served / "out").symlink_to(preview.project.root)
    for path in ("/out.yaml", "/out/site.yaml", "/out/", "/out"):
        status, _, body = preview.get(path)
        assert status in {403, 404}
        assert b"carriers:" not in body
    (served / "out.yaml").unlink()
    (served / "out").unlink()


@pytest.mark.parametrize("path", ["/assets/", "/assets/css", "/assets/css/"])
def test_a_folder_without_an_index_lists_nothing(preview: Preview, path: str) -> None:
    status, _, body = preview.get(path)
    assert (status in {301, 403, 404}, b"site.css" in body) == (True, False)


@pytest.mark.parametrize(
    "path", ["/%00", "/a%00.html", "/%ff.html", "/" + "a" * 5000, "/%e7%94%b2:x", "/a\\b"]
)
def test_an_odd_path_is_only_not_there(preview: Preview, path: str) -> None:
    assert preview.get(path)[0] in {400, 404}
    assert preview.get("/")[0] == 200


FOREIGN = [
    {"Origin": "http://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:1"},
    {"Origin": "http://[::1"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"},
    {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
]


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("path", ["/", "/assets/css/site.css", "/livereload.js", "/preview.css"])
def test_a_page_of_another_site_gets_nothing(preview: Preview, path: str, headers: dict[str, str]) -> None:
    status, _, body = preview.get(path, more=headers)
    assert status == 403
    assert "甲楼" not in body.decode()


OWN = [
    {"Origin": "http://127.0.0.1:{port}"},
    {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"},
]


@pytest.mark.parametrize("headers", OWN)
def test_own_pages_and_whoever_follows_a_link_get_theirs(preview: Preview, headers: dict[str, str]) -> None:
    own = {name: value.format(port=preview.port) for name, value in headers.items()}
    status, told, _ = preview.get("/", more=own)
    assert (status, told["Cross-Origin-Resource-Policy"]) == (200, "same-origin")
    assert told["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("message", ["", "x", "[]", "{}", '{"command": 1}', "null"])
def test_nonsense_on_the_websocket_ends_that_connection_only(preview: Preview, message: str) -> None:
    async def talk() -> None:
        connection = await preview.connect()
        await connection.write_message(message)
        connection.close()
        while await asyncio.wait_for(connection.read_message(), 5) is not None:
            pass

    asyncio.run(talk())
    assert preview.get("/")[0] == 200


def test_what_is_not_there_is_said_in_chinese_and_reloads_too(preview: Preview) -> None:
    status, headers, body = preview.get("/cases/gone.html")
    assert (status, headers["Cache-Control"]) == (404, "no-store")
    assert "没有这个页面，或者网站还没有生成。" in body.decode()
    assert body.count(SCRIPT) == 1
    assert b"Not Found" not in body


@pytest.mark.parametrize("origin", ["http://evil.example", "http://127.0.0.1:1", "null", "file://"])
def test_a_websocket_from_another_page_is_refused(preview: Preview, origin: str) -> None:
    with pytest.raises(HTTPClientError, match="403"):
        asyncio.run(preview.connect(origin))


def test_a_change_reloads_the_page(preview: Preview) -> None:
    asyncio.run(reloaded(preview))


def test_changes_in_quick_succession_are_not_lost(preview: Preview) -> None:
    async def quickly() -> None:
        for _ in range(4):
            await reloaded(preview)
        for _ in range(10):
            expected = preview.change()
            await asyncio.sleep(0.03)
        await seen(preview, expected)

    asyncio.run(quickly())


_SLOW = """
import time
from pathlib import Path
from showcase.cli import preview
fast = preview.build_if_needed
def slow(*arguments, **options):
    if Path("cases/slow.md").exists():
        Path("building").touch()
        time.sleep(60)
    return fast(*arguments, **options)
preview.build_if_needed = slow
"""


@posix
def test_a_slow_build_keeps_nobody_waiting_not_even_ctrl_c(tmp_path: Path) -> None:
    project = plain_project(tmp_path / "库")
    port = free_port()
    with started(project, port, program=_SLOW) as process:
        project.write("cases/slow.md", CASE)
        while not (project.root / "building").exists():
            assert process.poll() is None
            time.sleep(0.01)
        start = time.monotonic()
        assert Preview(project, port, process).get("/cases/jia.html")[0] == 200
        assert time.monotonic() - start < 5
        os.kill(process.pid, signal.SIGINT)
        said = process.communicate(timeout=30)[0].decode()
    assert process.returncode == 0
    assert said.endswith("预览已结束。\n")


async def seen(preview: Preview, expected: str, page: str = "/cases/jia.html") -> None:
    """Wait until a page, that of the case, says `expected`."""
    for _ in range(100):
        if expected in (await asyncio.to_thread(preview.get, page))[2].decode():
            return
        await asyncio.sleep(0.05)
    pytest.fail(f"never saw {expected}")


def test_an_error_keeps_the_site_and_mending_it_reloads(preview: Preview) -> None:
    async def mended() -> None:
        connection = await preview.connect()
        await asyncio.sleep(0.1)
        preview.project.write("cases/yi.md", CASE)
        assert await asyncio.wait_for(connection.read_message(), 10)
        connection.close()

    preview.project.write("cases/yi.md", CASE.replace("carrier: ", "carrier："))
    assert preview.process.stdout
    while "没有生成：1 处错误。" not in preview.process.stdout.readline().decode():
        assert preview.process.poll() is None
    assert preview.get("/cases/jia.html")[0] == 200
    end = time.monotonic() + 10  # the terminal is told a moment before the pages are
    while b"preview-problems" not in preview.get("/cases/jia.html")[2]:
        assert time.monotonic() < end
    for path in ("/cases/jia.html", "/cases/yi.html"):
        assert "<code>cases/yi.md:5:8</code> “carrier”后面用了中文冒号" in preview.get(path)[2].decode()
    assert preview.get("/cases/yi.html")[0] == 404
    asyncio.run(mended())
    assert preview.get("/cases/yi.html")[0] == 200
    assert b"preview-problems" not in preview.get("/cases/jia.html")[2]


def test_a_draft_with_an_error_says_at_its_place_what_is_wrong(preview: Preview) -> None:
    faulty = case(title="草稿", draft="是").replace("carrier: ", "carrier：")
    preview.project.write("cases/cao.md", faulty)
    asyncio.run(seen(preview, "“carrier”后面用了中文冒号", "/cases/cao.html"))
    assert preview.get("/cases/cao.html")[0] == 404
    assert b"preview-problems" not in preview.get("/cases/jia.html")[2]
    preview.project.write("cases/cao.md", case(title="草稿", draft="是"))
    asyncio.run(seen(preview, "<h1>草稿</h1>", "/cases/cao.html"))


def test_a_port_that_is_taken_is_told_with_a_way_out(preview: Preview, tmp_path: Path) -> None:
    project = plain_project(tmp_path)
    command = [sys.executable, "-m", "showcase", "serve", "--port", str(preview.port)]
    done = subprocess.run(command, cwd=project.root, env=surroundings(), capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr.decode() == (
        f"端口 {preview.port} 用不了，可能已被别的程序占用。换一个端口，例如：\n"
        "    python build.py serve --port 8001\n"
    )


@posix
def test_a_preview_begins_without_a_site_and_ends_with_ctrl_c(tmp_path: Path) -> None:
    project = plain_project(tmp_path / "库")
    project.write("cases/jia.md", "")
    port = free_port()
    with started(project, port) as process:
        preview = Preview(project, port, process)
        assert preview.get("/")[0] == 404
        asyncio.run(reloaded(preview))
        os.kill(process.pid, signal.SIGINT)
        said = process.communicate(timeout=10)[0].decode()
    assert process.returncode == 0
    assert said.endswith("预览已结束。\n")
