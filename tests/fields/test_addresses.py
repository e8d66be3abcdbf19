import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.fields.addresses import BASE_ADDRESS, SLUG, WEB_ADDRESS, slug_fault
from showcase.fields.declaration import Kind
from showcase.frontmatter.nodes import Scalar, Sequence
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.gazetteer import Gazetteer

NOTHING = Vocabulary((), (), Gazetteer(()))
PLACE = Place("f", 1, 4)
NO_ADDRESS = "“{}”不是完整的网址 → 从浏览器的地址栏复制，以 http:// 或 https:// 开头"
NO_SLUG = "“{}”不能用在网址里 → 只能用小写字母、数字，中间可以用减号连接，例如 louyu-dangjian"
NO_NAME = "“{}”不能用在网址里 → 在 Windows 上不能作文件名"
TOO_LONG = "“{}”不能用在网址里 → 太长了，不要超过 60 个字符"
NO_SITE = "“{}”不是网站的网址 → 只写到文件夹，例如 https://example.org/anli/"


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (SLUG, " louyu-dangjian-2 ", "louyu-dangjian-2"),
        (WEB_ADDRESS, "https://例子.中国/甲?乙#丙", "https://例子.中国/甲?乙#丙"),
        (WEB_ADDRESS, "http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        (BASE_ADDRESS, "https://example.org/anli", "https://example.org/anli/"),
        (BASE_ADDRESS, "https://example.org/anli/", "https://example.org/anli/"),
        (BASE_ADDRESS, "https://案例.中国/库", "https://xn--fsqx61d.xn--fiqs8s/%E5%BA%93/"),
    ],
)
def test_an_address_becomes_the_text_that_is_written(kind: Kind[str], written: str, value: str) -> None:
    assert kind.parse(Scalar(PLACE, written), NOTHING) == value


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        *((SLUG, text, NO_SLUG.format(text)) for text in ("楼宇", "a--b", "-a", "a-", "a/b", "../a")),
        *(
            (SLUG, text, f"“{text}”不能用在网址里 → 写成 {meant}")
            for text, meant in (("Louyu", "louyu"), ("a_b", "a-b"), ("ｒｂ", "rb"), ("old.html", "old"))
        ),
        (SLUG, "a" * 61, TOO_LONG.format("a" * 61)),
        *((SLUG, text, NO_NAME.format(text)) for text in ("con", "aux", "com1", "lpt9")),
        *((WEB_ADDRESS, text, NO_ADDRESS.format(text)) for text in ("ftp://a.cn", "https://", "//a.cn")),
        *((WEB_ADDRESS, text, NO_ADDRESS.format(text)) for text in ("javascript:alert(1)", "http://[::1")),
        (WEB_ADDRESS, "https://א1党.cn/", NO_ADDRESS.format("https://א1党.cn/")),
        *(
            (BASE_ADDRESS, text, NO_SITE.format(text))
            for text in ("https://a.cn/?x", "https://a.cn/#x", "https://a.cn/index.html")
        ),
    ],
)
def test_what_is_no_address_is_refused_where_it_stands(kind: Kind[str], written: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        kind.parse(Scalar(PLACE, written), NOTHING)
    assert [str(problem) for problem in refused.value.problems] == [f"f:1:4: {message}"]


@pytest.mark.parametrize("kind", [SLUG, WEB_ADDRESS, BASE_ADDRESS])
def test_a_list_is_no_address(kind: Kind[str]) -> None:
    with pytest.raises(Refused):
        kind.parse(Sequence(PLACE, ()), NOTHING)


@given(st.from_regex(r"[a-z0-9]{3,8}(-[a-z0-9]{3,8}){0,4}", fullmatch=True))
def test_a_slug_is_never_changed(text: str) -> None:
    try:
        assert SLUG.parse(Scalar(PLACE, text), NOTHING) == text
    except Refused:
        assert slug_fault(text) == "在 Windows 上不能作文件名"


@pytest.mark.parametrize("text", ["a", "0", "com", "com10", "con-1", "a" * 60])
def test_what_stands_in_an_address_and_is_a_file_on_every_system_has_no_fault(text: str) -> None:
    assert slug_fault(text) == ""


@given(st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=20))
def test_any_text_is_a_web_address_or_refused(text: str) -> None:
    node = Scalar(PLACE, text)
    try:
        assert WEB_ADDRESS.parse(node, NOTHING).lower().startswith(("http://", "https://"))
    except Refused as refused:
        (problem,) = refused.problems
        assert problem.place == node.place
