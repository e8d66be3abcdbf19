"""JSON held against the types that its standard's keepers publish, by the TypeScript compiler."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tools import npm_file, program

_STRICT = ("--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext")
_RESOLUTION = ("--moduleResolution", "bundler")


def type_errors(folder: Path, package: str, kind: str, values: Iterable[object]) -> str:
    """Return what the compiler complains of when each of `values` is taken for a `kind` of the npm `package`.

    A property that the type does not have is an error too. A program is left behind in `folder`.
    """
    declared = npm_file(f"{package}/package.json").parent
    lines = [f"import type {kind} from {json.dumps(str(declared))};"]
    wanted = kind.strip("{} ").partition(" as ")[2] or kind.strip("{} ")
    for number, value in enumerate(values):
        lines.append(f"export const value{number}: {wanted} = {json.dumps(value, ensure_ascii=False)};")
    source = folder / "values.ts"
    source.write_text("\n".join(lines), "utf-8")
    compiler = npm_file("typescript/lib/tsc.js")
    command = [program("node"), str(compiler), *_STRICT, *_RESOLUTION, str(source)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False).stdout
