"""Frozen values as bytes: to keep them, and to tell whether two of them are the same.

MessagePack holds data only; reading it back runs no code, whatever stands in it.
"""

import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

if TYPE_CHECKING:
    from collections.abc import Hashable

Value = TypeVar("Value")


def encoded(value: object) -> bytes:
    """Return `value`, made of dataclasses, tuples, sets, texts, numbers and the like, as bytes.

    Equal values give equal bytes in every process: sets and mappings are sorted.
    """
    return msgspec.msgpack.encode(value, order="deterministic")


def decoded(content: bytes, kind: type[Value]) -> Value:
    """Return the value of `kind` that was encoded as `content`. Raises ValueError where it is none."""
    try:
        value: Value = _decoder(cast("Hashable", kind)).decode(content)
    except msgspec.MsgspecError as error:
        raise ValueError(str(error)) from error
    return value


def digest_of(*parts: object) -> bytes:
    """Return the SHA-256 digest of `parts`: of bytes as they are, of everything else as it is encoded."""
    whole = hashlib.sha256()
    for part in parts:
        piece = part if isinstance(part, bytes) else encoded(part)
        whole.update(len(piece).to_bytes(8, "big"))
        whole.update(piece)
    return whole.digest()


@cache
def _decoder(kind: Any) -> Any:  # noqa: ANN401 - as the library has it
    return msgspec.msgpack.Decoder(kind)
