"""Compiled templates, kept from one run to the next as Python keeps its own bytecode.

They are code, so they lie where code lies already: in the private environment, and not in the project's
folder, which travels from one machine to another. Without a private environment none are kept.
"""

import hashlib
import marshal
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import CodeType

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

_ENVIRONMENT = Path(__file__).with_name("environment.py")  # what filters there are is compiled in
_DIGEST = hashlib.sha256().digest_size


class CompiledTemplates(BytecodeCache):
    """The compiled templates in `folder`, one file each: a digest of what follows, then marshalled code.

    A file that is cut, altered, or was compiled of another source counts as none.
    """

    def __init__(self, folder: Path) -> None:
        """Keep them in `folder`, which is made when there is something to keep."""
        self._folder = folder
        self._compiler = f"{sys.implementation.cache_tag} {jinja2.__version__} ".encode()
        self._compiler += hashlib.sha256(_ENVIRONMENT.read_bytes()).digest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the `bucket` its code, if it is there."""
        with suppress(OSError):
            content = (self._folder / bucket.key).read_bytes()
            code = content[_DIGEST:]
            if content[:_DIGEST] == self._digest(bucket, code):
                found = marshal.loads(code)  # noqa: S302 - the digest says that it was written here
                bucket.code = found if isinstance(found, CodeType) else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of the `bucket`; where that cannot be, it is compiled again next time."""
        code = marshal.dumps(bucket.code)
        target = self._folder / bucket.key
        part = target.with_name(f"{bucket.key}.{os.getpid()}")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(self._digest(bucket, code) + code)
            part.replace(target)

    def _digest(self, bucket: Bucket, code: bytes) -> bytes:
        return hashlib.sha256(self._compiler + bucket.checksum.encode() + code).digest()


def compiled_templates() -> CompiledTemplates | None:
    """Return the compiled templates of the private environment, None where Python runs in none."""
    is_private = sys.prefix != sys.base_prefix
    return CompiledTemplates(Path(sys.prefix) / "compiled-templates") if is_private else None
