"""Which documents are published for downloading, and why one cannot be."""

from posixpath import splitext

ENDINGS = {".pdf": "pdf", ".docx": "docx", ".xlsx": "xlsx", ".pptx": "pptx"}


class UnfitError(Exception):
    """The document cannot be published: the text goes on after its name, in Chinese; `hint` is a way out."""

    def __init__(self, message: str, hint: str) -> None:
        """Say what is the matter and what to do."""
        super().__init__(message)
        self.hint = hint


def document_of(path: str) -> str:
    """Return the kind of document that the ending of `path` promises, "" where it is none that we clean."""
    return ENDINGS.get(splitext(path)[1].lower(), "")
