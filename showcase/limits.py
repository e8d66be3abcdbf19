"""What is more than any text, picture or document has: beyond it, it is refused and not worked on.

Every limit lies far above what people write, and so low that nothing below it takes more than a few seconds:
the libraries, and some rules of ours, take time that grows with the square of what they are given.
"""

TEXT_BYTES = 1_000_000
"""Of a case file or of `site.yaml`: more than a body and its front matter may have together."""

LEDGER_BYTES = 50_000_000
"""Of the ledger, which grows by a line a promise: some 400,000 promises, those of several thousand cases."""

FOLDER_DEPTH = 40
"""Of folders within each other, below the project's root."""

BODY_CHARACTERS = 100_000
"""Of a body or of the about page: a book, and no article."""

BODY_LINES = 5_000
"""Of a body or of the about page, blank ones too: every rule looks at every line."""

PARAGRAPH_CHARACTERS = 20_000
"""Between two blank lines: a table or list of some hundred rows. Many rules look at it as a whole."""

LINE_CHARACTERS = 5_000
"""Of a line: ten times the longest paragraph of a newspaper. More is a picture pasted as letters."""

FRONT_LINES = 1_500
"""Of the front matter of a case: ten times what the longest has."""

FRONT_CHARACTERS = 100_000
"""Of the front matter of a case: as many as of its body."""

SETTINGS_LINES = 6_000
"""Of `site.yaml`: a thousand tags, zones and carriers; of a course file too."""

SIGN_RUN = 300
"""Of one sign of ASCII in a row: a drawn line is as wide as a page at most."""

COURSE_ITEMS = 300
"""Of a course: each is looked up among all cases, and guessed at where it is not there."""

HEADINGS = 500
"""Of a text: five to a page of a book."""

NOTE_MARKS = 1_000
"""Of footnotes in a text."""

CELLS = 20_000
"""Of all tables of a text: every row has as many as the first, whatever is written in it."""

LEVELS = 30
"""Of lists and quotations within each other, as the library counts; a list takes two of them a level."""

WORK = 2_000_000
"""Characters that are looked at in vain while a text is converted: half a second on an ordinary machine.

A closed link or code is found at once. A bracket or tag that nothing closes makes the library look through
the rest of the paragraph, or of the text; a hundred of them cost nothing, ten thousand cost minutes.
"""

FRONT_DEPTH = 8
"""Of lists and fields within each other in YAML."""

PICTURE_BYTES = 60_000_000
"""Of the file of a picture; a photograph of 50 megapixels has 10 to 30 million."""

PICTURE_PIXELS = 80_000_000
"""Of all frames of a picture together; 4 bytes each while it is decoded."""

DRAWING_BYTES = 2_000_000
"""Of an SVG file."""

DRAWING_ELEMENTS = 50_000
"""Of an SVG file."""

DRAWING_DEPTH = 100
"""Of the elements of an SVG file within each other."""

DRAWING_WEIGHT = 100_000
"""Elements that a browser draws, with those that are drawn again by reference."""

DOCUMENT_PARTS = 200_000
"""Of a document among the assets: objects of a PDF, files in a package."""

DOCUMENT_LEVELS = 3
"""Of documents within each other: a chart in a table in a text."""

DOCUMENT_UNPACKED = 300_000_000
"""Bytes of a document among the assets, unpacked; it is published if it has as many as a picture may have."""

DOCUMENT_BYTES = 100_000_000
"""Of a document that is imported; what it may unpack to stands with its reader."""
