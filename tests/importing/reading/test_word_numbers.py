from xml.etree.ElementTree import XML, Element

import pytest

from showcase.importing.reading.word_numbers import W, counted_as, numbers_of


def parsed(text: str) -> Element:
    return XML(text)


NAMES = f'xmlns:w="{W[1:-1]}"'
NUMBERING = parsed(f"""<w:numbering {NAMES}>
<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>""")
STYLES = parsed(
    f"""<w:styles {NAMES}><w:style w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
</w:style></w:styles>"""
)


def paragraph(level: int) -> str:
    return (
        f'<w:p {NAMES}><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    )


def test_paragraphs_are_counted_by_level_and_deeper_ones_begin_again() -> None:
    numbers = numbers_of(NUMBERING, STYLES)
    styled = f'<w:p {NAMES}><w:pPr><w:pStyle w:val="1"/></w:pPr></w:p>'
    paragraphs = [paragraph(0), paragraph(1), paragraph(1), styled, paragraph(1), paragraph(2)]
    assert [numbers.next_of(parsed(text)) for text in paragraphs] == [
        "一、",
        "一.3",
        "一.4",
        "二、",
        "二.3",
        "",
    ]


def test_a_paragraph_without_number_has_none() -> None:
    assert numbers_of(None, None).next_of(parsed(paragraph(0))) == ""
    assert numbers_of(NUMBERING, STYLES).next_of(parsed(f"<w:p {NAMES}/>")) == ""


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (10, "chineseCounting", "十"),
        (21, "chineseCountingThousand", "二十一"),
        (105, "japaneseCounting", "一百零五"),
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (2, "upperLetter", "B"),
        (3, "decimalEnclosedCircle", "③"),
        (7, "unheardOf", "7"),
        (0, "chineseCounting", "0"),
    ],
)
def test_numbers_have_words_forms(number: int, form: str, text: str) -> None:
    assert counted_as(number, form) == text
