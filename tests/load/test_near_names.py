import pytest

from showcase.load.near_names import looks_decomposed, nearest_file


@pytest.mark.parametrize(
    ("wanted", "known", "found"),
    [
        ("a/l\u00fc.jpg", ["a/lu\u0308.jpg"], ("a/lu\u0308.jpg", "")),
        ("a/B.JPG", ["a/b.jpg", "a/c.jpg"], ("a/b.jpg", "大小写不同")),
        ("A/b.jpg", ["a/b.jpg"], ("a/b.jpg", "大小写不同")),
        ("a/图1.png", ["a/图 1.png"], ("a/图 1.png", "空格、横线或全角半角不同")),
        ("a/图１.png", ["a/图1.png"], ("a/图1.png", "空格、横线或全角半角不同")),
        ("a/b.jpeg", ["a/b.jpg", "a/c.jpeg"], ("a/b.jpg", "扩展名不同")),
        ("a/b.jpg", ["c/b.jpg"], ("c/b.jpg", "在另一个文件夹里")),
        ("a/b.gif", ["a/b.jpg", "a/b.png"], None),
        ("a/b.jpg", ["a/c.jpg"], None),
        ("a/b.jpg", [], None),
    ],
)
def test_the_only_file_that_differs_in_one_small_way_is_named(
    wanted: str, known: list[str], found: tuple[str, str] | None
) -> None:
    assert nearest_file(wanted, known) == found


def test_accents_stored_apart_are_seen() -> None:
    assert looks_decomposed("lu\u0308")
    assert not looks_decomposed("l\u00fc 楼")
