"""The YAML language server, which completes and checks YAML in VS Code and in other editors."""

import json
import subprocess
from itertools import count
from pathlib import Path
from typing import Any, Self

from tools import npm_file, program


class LanguageServer:
    """A running server that knows `schemas`, paths of schemas to globs of the files they are for.

    See https://microsoft.github.io/language-server-protocol/.
    """

    def __init__(self, folder: Path, schemas: dict[str, str]) -> None:
        """Start a server for the project in `folder`."""
        server = npm_file("yaml-language-server/bin/yaml-language-server")
        self._process = subprocess.Popen(
            [program("node"), str(server), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._folder = folder
        self._settings = {"schemas": schemas, "schemaStore": {"enable": False}}
        self._numbers = count(1)
        self._problems: dict[str, list[dict[str, Any]]] = {}

    def __enter__(self) -> Self:
        """Shake hands."""
        snippets = {"completion": {"completionItem": {"snippetSupport": True}}}
        capabilities = {"textDocument": snippets, "workspace": {"configuration": True}}
        folders = [{"uri": self._folder.as_uri(), "name": "project"}]
        self._ask("initialize", processId=None, capabilities=capabilities, workspaceFolders=folders)
        self._tell("initialized")
        self._tell("workspace/didChangeConfiguration", settings={"yaml": self._settings})
        self.problems("ready.yaml", "")
        return self

    def __exit__(self, *_: object) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()

    def problems(self, path: str, text: str) -> list[tuple[int, str]]:
        """Return the line (from 1) and the message of each problem of the file `path` that holds `text`."""
        uri = self._opened(path, text)
        while uri not in self._problems:
            self._handle(self._received())
        return [(found["range"]["start"]["line"] + 1, found["message"]) for found in self._problems.pop(uri)]

    def completions(self, path: str, text: str) -> dict[str, str]:
        """Return what is offered at the end of `text` in the file `path`: labels to what they insert."""
        uri = self._opened(path, text)
        position = {"line": text.count("\n"), "character": len(text.rpartition("\n")[2])}
        found = self._ask("textDocument/completion", textDocument={"uri": uri}, position=position)
        return {item["label"]: item["insertText"] for item in found["items"]}

    def _opened(self, path: str, text: str) -> str:
        uri = (self._folder / path).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": next(self._numbers), "text": text}
        self._tell("textDocument/didOpen", textDocument=document)
        return uri

    def _tell(self, method: str, **parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def _ask(self, method: str, **parameters: object) -> Any:  # noqa: ANN401 - whatever the method gives
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": parameters})
        while (message := self._received()).get("id") != number or "method" in message:
            self._handle(message)
        return message["result"]

    def _handle(self, message: dict[str, Any]) -> None:
        """Answer what the server asks, and keep what it has to say of files."""
        method, parameters = message.get("method"), message.get("params")
        if method == "textDocument/publishDiagnostics" and parameters:
            self._problems[parameters["uri"]] = parameters["diagnostics"]
        elif method == "workspace/configuration" and parameters:
            answer = [self._settings if item["section"] == "yaml" else {} for item in parameters["items"]]
            self._send({"id": message["id"], "result": answer})
        elif "id" in message:
            self._send({"id": message["id"], "result": None})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _received(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message
