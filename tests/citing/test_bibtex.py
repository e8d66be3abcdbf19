"""BibTeX, read back by bibtexparser and by pylatexenc, which knows the commands and the ligatures of TeX."""

from bibtexparser.entrypoint import parse_string
from bibtexparser.model import Entry
from citing.works import ARTICLE, PAGE, WORKS
from hypothesis import given
from plan.sites import FEW
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from showcase.citing.bibtex import bibtex
from showcase.citing.work import Work


def read(text: str) -> list[Entry]:
    """Return the entries of a file that has nothing else."""
    file = parse_string(text)
    assert file.failed_blocks == []
    assert len(file.blocks) == len(file.entries)
    return file.entries


_DATABASE = get_default_latex_context_db()
# Two signs that it lacks, and two that it takes for accents, where LaTeX means those of ASCII.
_NAMED = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^", "textasciitilde": "~"}
_DATABASE.add_context_category(
    "named", macros=[MacroTextSpec(*pair) for pair in _NAMED.items()], prepend=True
)
_READER = LatexNodes2Text(latex_context=_DATABASE)


def shown(tex: str) -> str:
    return str(_READER.latex_to_text(tex))


def test_a_page_is_an_online_entry() -> None:
    assert bibtex([PAGE]) == (
        "@online{jia,\n"
        "  author = {{某某组织部}},\n"
        "  title = {甲楼的故事},\n"
        "  organization = {小案例库},\n"
        "  date = {2026-02-01},\n"
        "  year = {2026},\n"
        "  url = {https://anli.example/cases/jia.html},\n"
        "  langid = {chinese},\n"
        "  abstract = {甲楼怎样做。},\n"
        "  keywords = {楼宇党建, 党建联盟},\n"
        "}\n"
    )


def test_an_article_in_a_newspaper_has_its_date_as_far_as_it_is_known() -> None:
    (entry,) = read(bibtex([ARTICLE]))
    fields = {field.key: field.value for field in entry.fields}
    assert entry.entry_type == "article"
    assert (fields["journal"], fields["entrysubtype"], fields["date"]) == ("某某日报", "newspaper", "2022-06")
    assert fields["author"] == "{张三} and {李四}"


@given(work=WORKS)
def test_whatever_a_work_is_called_a_reader_gets_it_back(work: Work) -> None:
    (entry,) = read(bibtex([work]))
    fields = {field.key: field.value for field in entry.fields}
    assert entry.key == work.key
    assert shown(fields["title"]) == work.title
    assert shown(fields.get("abstract", "")) == work.abstract
    assert [shown(name) for name in fields.get("author", "").split("} and {")] == list(work.creators or ("",))
    assert fields.get("url", "") == work.address
    assert fields.get("date") == (work.issued.iso if work.issued else None)
    assert fields.get("urldate") == (work.accessed.iso if work.accessed else None)


@FEW
@given(first=WORKS, second=WORKS)
def test_a_bibliography_has_its_works_in_their_order(first: Work, second: Work) -> None:
    keys = [f"{first.key}a", f"{second.key}b"]
    text = bibtex([first, second]).replace(f"{{{first.key},", f"{{{keys[0]},", 1)
    assert len(read(text)) == len(keys)
