"""Full-width letters, digits and signs, as Chinese input methods write them, in their ASCII form."""

_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}


def half_width(text: str) -> str:
    """Return `text` with `２０２２－０６` as `2022-06`; unlike NFKC it leaves `5²` and `①` what they are."""
    return text.translate(_ASCII)


def either_width(word: str) -> str:
    """Return a regular expression for `word` in any case and in either width."""
    return "".join(
        f"[{char.lower()}{char.upper()}{chr(ord(char.lower()) + 0xFEE0)}{chr(ord(char.upper()) + 0xFEE0)}]"
        if char.isascii()
        else char
        for char in word
    )


def with_wide_forms(pattern: str, characters: str) -> str:
    """Return a regular expression (ECMA-262) for what matches `pattern` whole once it is half-width.

    Nothing can be replaced in a regular expression, so a text with spaces or full-width signs passes if it
    has nothing but these and `characters`, which stand as in a class.
    """
    wide = r"\s\uff01-\uff5e"
    return rf"^(?:{pattern})$|^(?=[\s\S]*[{wide}])[{wide}{characters}]+$"
