"""The schema and the check agree: what the check accepts the schema accepts, and what the schema lets pass
and the check refuses is only what no schema can tell."""

import json
import re
from collections.abc import Callable

import pytest
from fields.documents import WORDS, Data, complete, faults_by_check, faults_by_schema, fields_of, written
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from yaml_core import core_load

from showcase.fields.composite import ListOf, Record
from showcase.fields.declaration import inner_record
from showcase.fields.region_name import RegionName
from showcase.frontmatter.parse import parse_mapping
from showcase.frontmatter.quoting import scalar
from showcase.model.case import Facts
from showcase.model.site import Settings
from showcase.problems import Refused

_DATE_OR_NUMBER = re.compile(r"不是日期|数值|小数点前后|逗号位置|是字母|普通数字|没有第|没有公元|没有 \d+ 日")
_RECKONED = re.compile(r"[零〇一二两三四五六七八九十百千万亿几数点比]|[0-9][/:∶][0-9]")
_WIDE = re.compile(r"[\s\uff01-\uff5e\u3000]")


def _is_text(value: str) -> bool:
    return isinstance(core_load(value), str)


LATER = ("更新的日期比", "成立的日期比", "访问日期比")
# What is wrong by the check alone: why no schema can tell, and how it shows in the value or the message.
ONLY_BY_CHECK: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    ("which short names mean one region", lambda _, m: "这个地区" in m or "可能是：" in m),
    ("one number against another", lambda _, m: "前一个数比后一个数大" in m),
    ("arithmetic", lambda v, m: bool(_RECKONED.search(v) and _DATE_OR_NUMBER.search(m))),
    ("one field against another", lambda _, m: m.startswith(("没有编号为", *LATER))),
    ("what is unlikely", lambda _, m: "像是写错了" in m),
    ("spaces and full-width signs", lambda v, m: bool(_DATE_OR_NUMBER.search(m) and _WIDE.search(v))),
    ("how a number is written", lambda v, m: bool(_DATE_OR_NUMBER.search(m)) and not _is_text(v)),
    ("how a number or a switch is written", lambda v, m: "不能用在网址里" in m and not _is_text(v)),
    ("which hosts and ports there can be", lambda _, m: "网址" in m or "https://" in m),
    ("how text is quoted", lambda _, m: "应当写一段 Markdown 文字" in m or "写了两次" in m),
)


def _is_only_by_check(value: str, message: str) -> bool:
    return any(shows(value, message) for _, shows in ONLY_BY_CHECK)


SAMPLES = """
甲 “链”盟 2022 2022年 2022-6 2022-06-29 2022/6/29 2022.06.29 2022.6 2022年6月 2022年6月29日 2022-13 2022-00-01
2022-02-29 2024-2-29 1900-02-29 2000-02-29 2022-02-30 2022-04-31 2022-11-31 2022-12-31 2022-2-3 2022-6月
0000 0571 ２０２２年６月 ２０２２－１３ 不详 不清楚 22-06 20220629 2022-06-29T00:00 2022年6月29 2022年夏
2022.13 571 12345 4 0 -3 −3 1,020余 1,02 1020余 2万余 20余万 2万余万 3余多 92.7% 572.38亿 超过60% 约1～2 1-2
2～1 90%以上 60%~70% 3％ 一百 4个 1e3 0x1F 1_000 +4 1.5 .5 百万 近200 1020余名 至少3万亿 ４
楼宇 园区 楼宇党建 红色 浦口 江苏省南京市浦口区 朝阳区 江苏浦东 成都高新区
louyu-dangjian Louyu a_b con com1 com10 lpt9 index rb nobody 007 true True 1e-3 a--b -a
https://example.org/ HTTPS://例子.中国/甲?乙#丙 http://127.0.0.1:8000 http:// www.a.cn ftp://a.cn
https://a.cn/%zz https://a.cn/a.html https://a.cn/anli https://a.cn/?x http://:80/ http://a@/ https://a.cn/a#b#c
是 否 yes NO True FALSE ｙｅｓ Ｔrue 也许 on y 1
""".split()
ODD = ["甲\n乙", "甲\n", "\n甲", "2022 - 06", "2022 年", "见 备注", "约 3 万", "con ", "a" * 60, "a" * 61]
BLANK = ["", " ", "\u3000"]
MADE = (
    r"[0-9]{4}[-/.年][0-9]{1,2}([-/.月][0-9]{1,2}日?)?",
    r"(约|超过|近)?[0-9]{1,4}(,[0-9]{3})?(\.[0-9])?([~～-][0-9]{1,3})?[万亿]?[余多]?[万亿]?%?(以上)?",
    r"https?://[a-z.:@\[\]/?#%0-9甲]{1,12}",
    r"[a-z0-9-]{1,8}",
)
TEXT = st.one_of(
    st.sampled_from(SAMPLES + ODD + BLANK),
    *(st.from_regex(form, fullmatch=True) for form in MADE),
    st.text(st.sampled_from("0123456789-/.年月日%亿万余约～〜abzZ甲\u3000 \n:#@,，"), max_size=8),
).filter(lambda text: text.strip().lower() not in ("null", "~"))  # see test_schema.py
VALUE: st.SearchStrategy[Data] = st.one_of(
    TEXT,
    TEXT,
    TEXT,
    st.lists(TEXT, max_size=2),
    st.dictionaries(st.sampled_from(["名称", "目标", "x"]), TEXT),
)
CHANGES = ("value", "value", "value", "value", "absent", "key", "both", "unknown")


@st.composite
def _changed(draw: st.DrawFn, record: type) -> tuple[str, str]:
    """Return a document that holds `record` with one thing changed in it, and the text that came in."""
    data = complete(record)
    spec, part = draw(st.sampled_from(list(fields_of(record, data))))
    change = draw(st.sampled_from(CHANGES))
    value = draw(VALUE) if change == "value" else ""
    if change == "value":
        part[spec.name] = value
    elif change == "unknown":
        part["没有这项"] = "甲"
    else:
        old = part[spec.name] if change == "both" else part.pop(spec.name)
        if change != "absent":
            part[spec.key] = old
    came = value[0] if isinstance(value, list) and value else value
    return written(data, lambda: draw(st.booleans())), came if isinstance(came, str) else ""


@pytest.mark.parametrize("record", [Facts, Settings])
@settings(max_examples=100)
@given(st.data())
def test_the_schema_and_the_check_agree(record: type, data: st.DataObject) -> None:
    text, came = data.draw(_changed(record))
    try:
        by_check = faults_by_check(record, text)
    except Refused:
        return  # no YAML that a schema would be asked about
    by_schema = faults_by_schema(record, text)
    if not by_check:
        assert by_schema == [], text
    elif not by_schema:
        for message in by_check:
            assert _is_only_by_check(came, message), (message, text)


SCALARS = {
    f"{type(spec.kind).__name__} {spec.kind.label}": spec.kind
    for record in (Facts, Settings)
    for spec, _ in fields_of(record, complete(record))
    if not isinstance(spec.kind, (ListOf, Record, RegionName)) and inner_record(spec.kind) is None
}


@pytest.mark.parametrize("name", SCALARS)
def test_each_kind_agrees_with_its_schema_on_how_people_write(name: str) -> None:
    kind = SCALARS[name]
    validator = Draft202012Validator(kind.schema(WORDS))
    for text in SAMPLES + ODD:
        quoted = json.dumps(text, ensure_ascii=False)
        for form in (scalar(text) if "\n" not in text else quoted, quoted):
            (entry,) = parse_mapping(f"k: {form}\n", "f", 1, frozenset("k")).entries
            is_accepted = validator.is_valid(core_load(form))
            try:
                kind.parse(entry.value, WORDS)
            except Refused as refused:
                message = refused.problems[0].message
                assert not is_accepted or _is_only_by_check(text, message), (form, message)
            else:
                assert is_accepted, form
