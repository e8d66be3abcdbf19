import pytest

from showcase.prose.convert import convert


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("甲[^1]", "f:1:2: 没有注释“1” → 在正文后面写上 [^1]: 注释的内容"),
        ("甲\n\n[^1]: 乙", "f:3:1: 注释“1”在正文里没有用到 → 在要说明的地方写 [^1]，或删掉这个注释"),
        (
            "甲[^注]\n\n[^注]: 乙\n\n[^注]: 丙",
            "f:5:1: 注释“注”写了 2 次，只有最后一次会显示 → 给每个注释一个自己的编号",
        ),
    ],
    ids=["mark-without-note", "note-without-mark", "note-given-twice"],
)
def test_a_mark_and_a_note_that_do_not_agree_are_told(text: str, message: str) -> None:
    assert [str(problem) for problem in convert(text, "f", 1)[1]] == [message]


@pytest.mark.parametrize(
    "text",
    [
        "甲[^1]\n\n[^1]：乙",
        "甲[^1]\n\n[^1] 乙",
        "甲【^1】\n\n[^1]: 乙",
        "甲[＾1]\n\n[^1]: 乙",
        "甲[^ 1]\n\n[^1]: 乙",
        "甲[^1\n\n[^1]: 乙",
    ],
    ids=repr,
)
def test_what_is_mistyped_is_not_missing_too(text: str) -> None:
    assert convert(text, "f", 1)[1] == ()


def test_notes_may_be_marked_several_times_and_marks_in_code_are_none() -> None:
    assert convert("甲[^1]乙[^1]，`[^2]`\n\n[^1]: 丙", "f", 1)[1] == ()


def test_a_footnote_leads_to_its_mark_and_back() -> None:
    html = convert("甲[^1]\n\n[^1]: 乙", "f", 1)[0].html
    assert '甲\u2060<sup id="fnref-1"><a class="footnote-ref" href="#fn-1">1</a></sup>' in html
    assert '<li id="fn-1">' in html
    assert '<a class="footnote-backref" href="#fnref-1" title="回到正文第 1 处注释">↩︎</a>' in html


def test_a_mark_never_begins_a_line_wherever_it_stands() -> None:
    html = convert("甲[^1]，乙[^1]\n\n| 丙[^1] |\n|---|\n| 丁 |\n\n[^1]: 戊", "f", 1)[0].html
    assert html.count("<sup id=") == html.count("\u2060<sup id=") == html.count("\u2060") == 3


def test_a_mark_without_its_note_is_placed_behind_the_same_mark_in_code() -> None:
    assert [str(problem) for problem in convert("`[^a]`\n\n乙[^a]", "f", 5)[1]] == [
        "f:7:2: 没有注释“a” → 在正文后面写上 [^a]: 注释的内容"
    ]
