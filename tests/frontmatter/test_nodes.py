from showcase.frontmatter.nodes import Entry, Mapping, Scalar
from showcase.problems import Place

HERE = Place("f")
NAME, VALUE = Scalar(HERE, "名"), Scalar(HERE, "值")


def test_an_entry_is_found_by_any_of_its_names() -> None:
    entry = Entry(NAME, VALUE)
    assert Mapping(HERE, (entry,)).find("name", "名") == entry
    assert Mapping(HERE, (entry,)).find("name") is None
