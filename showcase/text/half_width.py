"""Full-width letters, digits and signs, as Chinese input methods write them, in their ASCII form."""

_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}


def half_width(text: str) -> str:
    """Return `text` with `２０２２－０６` as `2022-06`; unlike NFKC it leaves `5²` and `①` what they are."""
    return text.translate(_ASCII)
