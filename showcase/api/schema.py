"""The JSON Schema (2020-12) of version 1 of the data: what programs may rely on.

Whatever is required here stays, with its type and meaning. New names may come: readers shall pass over what
they do not know. What cannot be kept becomes version 2, beside this one.
"""

from showcase.plan.address import DATA_VERSION

Schema = dict[str, object]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_DATE: Schema = {
    "type": ["string", "null"],
    "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
    "description": "日期，已知到年、月或日（ISO 8601）；不知道是 null",
}


def case_schema() -> Schema:
    """Return the schema of the file of one case."""
    return {
        "$schema": _DRAFT,
        "title": "案例",
        **_object(
            "一个案例",
            {
                **_line(),
                "slogan": _text("品牌的口号"),
                "organisation": _text("建设品牌的党组织或单位"),
                "founded": _DATE,
                "mechanisms": _list(
                    _object(
                        "一个机制",
                        {
                            "id": _text("页面上的锚点"),
                            "name": _text("名称"),
                            "summary": _text("一句话说明"),
                            "parts": _list(
                                _object("组成部分", {"name": _text("名称"), "text": _text("说明")})
                            ),
                        },
                    )
                ),
                "figures": _list(_figure()),
                "sections": _list(
                    _object(
                        "正文的一节，纯文字",
                        {"id": _text("页面上的锚点"), "heading": _text("小标题"), "text": _text("文字")},
                    )
                ),
                "teaching": {"oneOf": [{"type": "null"}, _teaching()]},
                "sources": _list(_source()),
            },
        ),
    }


def index_schema() -> Schema:
    """Return the schema of the index of all cases."""
    return {
        "$schema": _DRAFT,
        "title": "案例索引",
        **_object(
            "全部案例，按网站的顺序",
            {
                "version": {"const": DATA_VERSION, "description": "格式的版本"},
                "title": _text("网站的名称"),
                "url": {"type": ["string", "null"], "description": "网站的网址"},
                "count": {"type": "integer", "minimum": 0, "description": "案例数"},
                "changed": _DATE,
                "cases": _list(_object("一个案例", _line())),
                "withdrawn": _list(_object("一个撤下的案例", _withdrawal())),
            },
        ),
    }


def _withdrawal() -> dict[str, Schema]:
    return {
        "slug": _text("网址名"),
        "date": _DATE | {"type": "string"},
        "reason": _text("原因"),
        "successor": {"type": ["string", "null"], "description": "请改看的案例的网址名"},
    }


def _line() -> dict[str, Schema]:
    named = {"slug": _text("网址名"), "name": _text("名称")}
    return {
        "slug": _text("网址名"),
        "former_slugs": _list(_text("从前的网址名，那里也有这个案例的数据")),
        "title": _text("标题"),
        "brand": _text("品牌"),
        "place": _text("园区或楼宇"),
        "carrier": _object("载体类型", named),
        "region": _object(
            "所在地区",
            {
                "code": {"type": "string", "pattern": "^[0-9]{6}$", "description": "GB/T 2260 的代码"},
                "name": _text("全称"),
                "path": _list(_text("从省到最里面一级")),
                "is_zone": {"type": "boolean", "description": "是不是开发区一类的功能区"},
            },
        ),
        "tags": _list(_object("标签", named)),
        "summary": _text("摘要"),
        "published": _DATE | {"type": "string"},
        "updated": _DATE,
        "page": _text("网页，从网站根目录算起"),
        "data": _text("这个案例的数据，从网站根目录算起"),
        "url": {"type": ["string", "null"], "description": "永久链接"},
    }


def _figure() -> Schema:
    return _object(
        "一个数据",
        {
            "id": _text("页面上的锚点"),
            "label": _text("指标"),
            "value": _text("照来源写的数值"),
            "low": {"type": "number", "description": "数值的下限，万、亿已经乘开；不是范围时和上限相同"},
            "high": {"type": "number", "description": "数值的上限"},
            "sense": {
                "enum": ["exact", "about", "at least", "at most"],
                "description": "确切、大约、至少、至多",
            },
            "symbol": _text("%、‰、倍、:（比）、第（名次），没有就空着"),
            "unit": _text("单位"),
            "as_of": _DATE,
            "note": _text("口径、范围等说明"),
            "source": _text("来源的编号"),
        },
    )


def _source() -> Schema:
    return _object(
        "一个来源",
        {
            "id": _text("编号"),
            "title": _text("题名"),
            "publisher": _text("发布单位"),
            "authors": _list(_text("作者")),
            "date": _DATE,
            "url": {"type": ["string", "null"], "description": "原文的网址"},
            "accessed": _DATE,
        },
    )


def _teaching() -> Schema:
    return _object(
        "供培训使用",
        {
            "objectives": _list(_text("教学目标")),
            "questions": _list(_text("讨论题")),
            "duration": _text("建议用时"),
            "notes": _text("给讲师的建议"),
        },
    )


def _text(description: str) -> Schema:
    return {"type": "string", "description": description}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _object(description: str, properties: dict[str, Schema]) -> Schema:
    """Return an object that has all of `properties`, and may have more."""
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": list(properties),
    }
