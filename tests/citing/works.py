"""Works for tests, and any work at all for laws."""

from hypothesis import strategies as st

from showcase.citing.work import Kind, Work
from showcase.model.date import PartialDate

PAGE = Work(
    key="jia",
    kind=Kind.PAGE,
    title="甲楼的故事",
    creators=("某某组织部",),
    container="小案例库",
    issued=PartialDate(2026, 2, 1),
    address="https://anli.example/cases/jia.html",
    language="zh-CN",
    abstract="甲楼怎样做。",
    keywords=("楼宇党建", "党建联盟"),
)
ARTICLE = Work(
    key="jia:rb",
    kind=Kind.NEWSPAPER,
    title="甲楼这样做",
    creators=("张三", "李四"),
    container="某某日报",
    issued=PartialDate(2022, 6),
)

# A line as the front matter lets it through: no control characters, no spaces at its ends.
_SIGNS = st.characters(exclude_categories=("C", "Z")) | st.sampled_from("\\{}$&#_%^~\"'`-<>,.@= ")
LINES = st.text(_SIGNS, min_size=1, max_size=30).map(lambda text: " ".join(text.split())).filter(bool)
_DATES = st.builds(
    lambda year, month, day: PartialDate(year, month, day if month else 0),
    st.integers(1900, 2100),
    st.integers(0, 12),
    st.integers(0, 28),
)
WORKS = st.builds(
    Work,
    key=st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4})?(:[a-z]{1,4})?", fullmatch=True),
    kind=st.sampled_from(Kind),
    title=LINES,
    creators=st.lists(LINES, max_size=5).map(tuple),
    container=st.just("") | LINES,
    publisher=st.just("") | LINES,
    issued=st.none() | _DATES,
    accessed=st.none() | _DATES,
    address=st.sampled_from(("", "https://a.example/b_c?d=1&e=%E4%BD%A0~#f", "https://a.example/%7Bx%7D")),
    language=st.sampled_from(("", "zh-CN")),
    abstract=st.just("") | LINES,
)
