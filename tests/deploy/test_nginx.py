"""The configuration in the document for whoever runs the web server, in a real nginx on the loopback."""

import gzip
import http.client
import os
import re
import shutil
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from guide.documents import blocks, document
from serve.browser import free_port

from showcase.deploy.run import deploy
from showcase.publish.content import digest
from showcase.publish.manifest import NAME, digests_in

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
OPENSSL = shutil.which("openssl")
pytestmark = pytest.mark.skipif(not (NGINX and OPENSSL), reason="nginx or openssl is not installed")

HEADERS = {
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
    "Cache-Control": "no-cache",
}
TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "application/javascript; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "LICENSE": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
    "json": "application/json",
    "webmanifest": "application/manifest+json",
    "svg": "image/svg+xml",
    "png": "image/png",
    "webp": "image/webp",
    "jpg": "image/jpeg",
    "xml": "text/xml; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass
class Server:
    """An nginx that shows `site`, below `prefix`, with HTTPS and with HTTP."""

    site: Path
    prefix: str
    secure: int
    plain: int
    context: ssl.SSLContext
    connection: http.client.HTTPSConnection | None = None

    def get(
        self, path: str, *, method: str = "GET", **headers: str
    ) -> tuple[int, http.client.HTTPMessage, bytes]:
        """Ask for a path as it is, on one connection as long as the server keeps it."""
        if self.connection:
            try:
                return self._asked(self.connection, path, method, headers)
            except (ConnectionError, http.client.HTTPException):
                self.close()
        self.connection = http.client.HTTPSConnection(
            "127.0.0.1", self.secure, timeout=10, context=self.context
        )
        return self._asked(self.connection, path, method, headers)

    def close(self) -> None:
        """Close the connection."""
        if self.connection:
            self.connection.close()
        self.connection = None

    def _asked(
        self, connection: http.client.HTTPSConnection, path: str, method: str, headers: dict[str, str]
    ) -> tuple[int, http.client.HTTPMessage, bytes]:
        connection.putrequest(method, self.prefix + path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


def certificate(folder: Path) -> ssl.SSLContext:
    """Make a certificate for the loopback; return what trusts it."""
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", "anli.key", "-out", "anli.crt"]
    kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    command = [str(OPENSSL), "req", *kind, *subject, *files]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return ssl.create_default_context(cafile=str(folder / "anli.crt"))


def configured(folder: Path, root: Path, secure: int, plain: int, prefix: str) -> str:
    """Return the document's configuration with this machine's places, and what Debian has around it."""
    (block,) = (block for block in blocks(document("docs/发布.md")) if block.language == "nginx")
    places = {
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ssl;": f"listen 127.0.0.1:{secure} ssl;",
        "/etc/nginx/anli.crt": f"{folder}/anli.crt",
        "/etc/nginx/anli.key": f"{folder}/anli.key",
        "root /srv/www/anli;": f'root "{root}";',
        "www.example.gov.cn": "127.0.0.1",
    }
    if prefix:  # as the document says below
        places |= {"=404 /404.html": f"=404 {prefix}/404.html", "location / {": f"location {prefix}/ {{"}
    text = block.text
    for old, new in places.items():
        assert old in text
        text = text.replace(old, new)
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    logs = f"error_log {folder}/error.log;\naccess_log off;\n"
    return (
        f"daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{\ninclude /etc/nginx/mime.types;\ndefault_type application/octet-stream;\n"
        f"{temporary}{logs}{text}}}\n"
    )


@pytest.fixture(scope="module", params=["", "/dangjian"])
def server(
    request: pytest.FixtureRequest, real_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """The site of the five cases, published for an nginx, on a domain of its own or below a path."""
    folder = tmp_path_factory.mktemp("nginx")
    www = tmp_path_factory.mktemp("www")
    site = www / (request.param.strip("/") or "anli")
    deploy(folder / "project", real_site, site)
    (site / ".hidden").write_text("hidden")
    (site / "out.html").symlink_to("/etc/hostname")
    secure, plain = free_port(), free_port()
    context = certificate(folder)
    text = configured(folder, www if request.param else site, secure, plain, request.param)
    (folder / "nginx.conf").write_text(text, "utf-8")
    command = [str(NGINX), "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        one = Server(site, request.param, secure, plain, context)
        wait_for(one, process)
        yield one
        one.close()
        process.terminate()
        process.wait(10)


def wait_for(server: Server, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers."""
    while process.poll() is None:
        try:
            server.get("/")
        except ConnectionError:
            time.sleep(0.02)
        else:
            return
    assert process.stderr
    pytest.fail(process.stderr.read().decode())


def listed(server: Server) -> list[str]:
    return [*(digests_in((server.site / NAME).read_bytes()) or {}), NAME]


def type_of(address: str) -> str:
    """Return the Content-Type that a file shall have."""
    ending = address.rpartition("/")[2].rpartition(".")[2]
    if address.startswith("feeds/"):
        return {"xml": "application/atom+xml", "json": "application/feed+json"}[ending]
    return TYPES[ending]


def test_every_file_of_the_site_is_served_as_what_it_is(server: Server) -> None:
    for address in listed(server):
        status, headers, body = server.get(f"/{address}")
        assert (status, headers["Content-Type"]) == (200, type_of(address)), address
        assert body == (server.site / address).read_bytes()
        assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/", "/index.html", "/cases/", "/cases/pukou.html", "/search.html"])
def test_pages_have_the_headers_that_they_cannot_set_themselves(server: Server, path: str) -> None:
    status, headers, _ = server.get(path)
    assert status == 200
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert re.fullmatch("nginx", headers["Server"])
    assert headers["ETag"]
    assert server.get(path, If_None_Match=headers["ETag"])[0] == 304


def test_cards_may_be_shown_in_other_sites_and_nothing_else(server: Server) -> None:
    _, headers, _ = server.get("/embed/pukou.html")
    assert headers["Content-Security-Policy"] == "frame-ancestors *"
    assert headers["X-Frame-Options"] is None
    for address in listed(server):
        if address.endswith(".html") and not address.startswith("embed/"):
            assert server.get(f"/{address}", method="HEAD")[1]["X-Frame-Options"] == "DENY"


def test_data_may_be_read_by_programs_of_other_sites(server: Server) -> None:
    for path in ("/api/v1/index.json", "/oembed/pukou.json", "/feeds/all.xml"):
        assert server.get(path)[1]["Access-Control-Allow-Origin"] == "*"
    assert server.get("/cases/pukou.html")[1]["Access-Control-Allow-Origin"] is None


def test_only_addresses_with_a_digest_are_kept_for_long(server: Server) -> None:
    kept = {
        address
        for address in listed(server)
        if server.get(f"/{address}", method="HEAD")[1]["Cache-Control"] != "no-cache"
    }
    assert kept == {
        address for address in listed(server) if address.startswith(("qr/", "social/", "pictures/"))
    }
    assert kept
    assert server.get("/qr/gone-12345678.png")[1]["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        "/gone.html",
        "/cases/gone",
        "/assets/",
        "/.hidden",
        "/.git/config",
        "/out.html",
        "/%2ehidden",
        "/assets/css/",
    ],
)
def test_what_is_not_of_the_site_gets_the_page_that_says_so(server: Server, path: str) -> None:
    status, headers, body = server.get(path)
    assert (status, body) == (404, (server.site / "404.html").read_bytes())
    assert {name: headers[name] for name in HEADERS} == HEADERS


def test_nothing_is_written(server: Server) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert server.get("/index.html", method=method)[0] == 405


@pytest.mark.parametrize(
    "path", ["/cases/pukou.html", "/assets/css/base.css", "/search/index.js", "/feeds/all.xml"]
)
def test_texts_are_sent_small(server: Server, path: str) -> None:
    _, headers, body = server.get(path, Accept_Encoding="gzip")
    assert (headers["Content-Encoding"], headers["Vary"]) == ("gzip", "Accept-Encoding")
    assert gzip.decompress(body) == (server.site / path[1:]).read_bytes()
    assert len(body) < len(gzip.decompress(body)) / 2


def test_plain_http_leads_to_https(server: Server) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.plain, timeout=10)
    connection.request("GET", f"{server.prefix}/cases/pukou.html?a=1")
    answer = connection.getresponse()
    assert answer.status == 301
    assert answer.headers["Location"] == f"https://127.0.0.1{server.prefix}/cases/pukou.html?a=1"
    connection.close()


def test_a_site_that_is_published_anew_is_shown_at_once_and_always(
    server: Server, tmp_path: Path, real_site: Path
) -> None:
    """Sites in turn while somebody reads: every answer is of one of them."""
    for name in (".hidden", "out.html"):
        (server.site / name).unlink(missing_ok=True)
    other = tmp_path / "other"
    shutil.copytree(real_site, other)
    page = other / "about.html"
    page.write_bytes(page.read_bytes() + b"<!-- other -->")
    listing = (other / NAME).read_text("utf-8")
    changed = re.sub(r"[0-9a-f]{64}(?=  about\.html$)", digest(page), listing, flags=re.MULTILINE)
    (other / NAME).write_bytes(changed.encode())
    known = {(real_site / "about.html").read_bytes(), page.read_bytes()}
    script = (
        "import sys; from pathlib import Path; from showcase.deploy.run import deploy\n"
        "for n in range(4): deploy(Path(sys.argv[1]), Path(sys.argv[2 + n % 2]), Path(sys.argv[4]))"
    )
    command = [
        sys.executable,
        "-c",
        script,
        str(tmp_path / "p"),
        str(other),
        str(real_site),
        str(server.site),
    ]
    seen = set()
    with subprocess.Popen(command, cwd=Path(__file__).parent.parent.parent) as process:
        while process.poll() is None:
            status, _, body = server.get("/about.html")
            assert status == 200
            assert body in known
            seen.add(body)
    assert process.returncode == 0
    assert seen == known
