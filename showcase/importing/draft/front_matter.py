"""The front matter of a draft: what was recognised, placeholders for the rest, remarks on what is unsure."""

from collections.abc import Iterator

from showcase.importing.draft.yaml_text import remark, scalar
from showcase.importing.facts.recognised import Recognised
from showcase.model.date import parse_date
from showcase.model.vocabulary import Vocabulary

PLACEHOLDER = "（待填写）"
_DEFAULT_ID = "yuanwen"
_TOP = "导入的草稿：凡有“待核对”的地方都要由编辑决定，改好后删掉说明，把最后的“草稿: 是”改成“草稿: 否”"


def front_matter(found: Recognised, vocabulary: Vocabulary, today: str) -> tuple[str, tuple[str, ...]]:
    """Return the lines between the fences, and what an editor has to fill in, in Chinese."""
    lines: list[str] = [
        remark(
            "导入的草稿：凡有“待核对”的地方都要由编辑决定，改好后删掉说明，把最后的“草稿: 是”改成“草稿: 否”"
        )
    ]
    missing: list[str] = []
    for name, value, doubt in _single_fields(found, vocabulary):
        if doubt:
            lines.append(remark(f"待核对：{doubt}"))
        lines.append(f"{name}: {scalar(value)}")
        if PLACEHOLDER in value or "占位" in doubt:
            missing.append(name)
    if found.sayings:
        sayings = " / ".join(found.sayings)
        lines.append(remark(f"待核对：原文没有说哪一句是口号，像口号的有：{sayings}；是就加一行“口号”"))
    lines += _tags(found, vocabulary, missing)
    summary = found.summary or PLACEHOLDER
    lines += [
        remark("待核对：取自原文的第一段，请改写成一两句话"),
        f"摘要: {scalar(summary)}",
        f"发布: {today}",
    ]
    own_id = source_id(found.imprint.publisher)
    lines += [*_mechanisms(found), *_figures(found, own_id), *_source(found, own_id), "草稿: 是"]
    return "\n".join(lines) + "\n", tuple(missing)


def source_id(publisher: str) -> str:
    """Return a short identifier for a source: the initials of its publisher."""
    if not publisher:
        return _DEFAULT_ID
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - loaded only where it is needed: its dictionaries are large

    letters = "".join(lazy_pinyin(publisher, style=Style.FIRST_LETTER, errors="ignore")).lower()
    kept = "".join(char for char in letters if char.isascii() and char.isalnum())[:12]
    return kept if len(kept) > 1 and kept not in ("con", "prn", "aux", "nul") else _DEFAULT_ID


def _single_fields(found: Recognised, vocabulary: Vocabulary) -> Iterator[tuple[str, str, str]]:
    """Yield name, value and doubt of the fields that hold one value."""
    is_made = found.brands and found.place
    made_doubt = "原文没有标题，按地点和品牌拟了一个" if is_made else "原文没有标题"
    title_doubt = "这是报道的标题，案例最好另拟标题" if found.title else made_doubt
    brand = found.brands[0] if found.brands else PLACEHOLDER
    place = found.place or PLACEHOLDER
    made_title = f"{place}：{brand}" if is_made else PLACEHOLDER
    yield "标题", found.title or made_title, title_doubt
    others = f"，还可能是{'、'.join(found.brands[1:])}" if found.brands[1:] else ""
    yield (
        "品牌",
        brand,
        _brand_doubt(brand, others) if found.brands else "没有认出品牌的名称",
    )
    if found.slogans:
        others = f"，还可能是：{' / '.join(found.slogans[1:])}" if found.slogans[1:] else ""
        yield "口号", found.slogans[0], f"原文称它是口号，请核对{others}"
    yield "地点", place, "按原文里出现的次数推测，请写全称" if found.place else "没有认出园区或楼宇的名称"
    yield ("载体", *_carrier(found, vocabulary))
    yield ("地区", *_region(found, vocabulary))
    if found.organisation:
        yield "组织", found.organisation, "按原文里出现的次数推测"
    if found.founded:
        yield "成立", found.founded, "原文里“成立”“发布”一类词前面的日期，请核对是不是品牌或组织成立的日期"


def _brand_doubt(brand: str, others: str) -> str:
    is_written = "“" not in brand  # a form has said it; what is found in the text is quoted
    return f"{'申报材料里写的品牌名称' if is_written else '按引号和“品牌、工程、行动”等词推测'}{others}"


def _carrier(found: Recognised, vocabulary: Vocabulary) -> tuple[str, str]:
    known = "、".join(carrier.name for carrier in vocabulary.carriers)
    if found.carrier:
        return found.carrier.name, f"按地点的名称推测，可以写：{known}"
    return vocabulary.carriers[0].name, f"没有认出来，这里只是占位，可以写：{known}"


def _region(found: Recognised, vocabulary: Vocabulary) -> tuple[str, str]:
    verdict = found.region
    others = "、".join(region.full_name for region in verdict.others)
    if verdict.region:
        return verdict.region.full_name, f"按原文里地名的次数推测{f'，原文还提到{others}' if others else ''}"
    placeholder = verdict.others[0] if verdict.others else vocabulary.gazetteer.regions[0]
    hint = f"原文提到{others}，说不准是哪一个" if others else "原文没有能认出的地名"
    return placeholder.full_name, f"{hint}，这里只是占位，发布前一定要改"


def _tags(found: Recognised, vocabulary: Vocabulary, missing: list[str]) -> Iterator[str]:
    carrier = found.carrier.name if found.carrier else ""
    fitting = next((tag for tag in vocabulary.tag_by_name if carrier and carrier in tag), "")
    if found.tags:
        yield remark("待核对：原文里出现过的标签，请增删")
    elif fitting:
        yield remark("待核对：原文里没有出现登记过的标签，按载体写了一个，请增删")
    else:
        missing.append("标签")
        yield remark("待核对：没有认出标签，这里只是占位，发布前一定要改")
    yield "标签:"
    placeholder = (fitting,) if fitting else tuple(vocabulary.tag_by_name)[:1]
    yield from (f"  - {scalar(tag)}" for tag in found.tags or placeholder)


def _mechanisms(found: Recognised) -> Iterator[str]:
    if not found.mechanisms:
        yield remark("待核对：没有认出成组的机制，请从正文里归纳“机制”")
        return
    yield remark("待核对：按“五大行动”“一是…二是…”、并列的小标题和段首句找到，说明是原句，请改写、补全")
    yield "机制:"
    for working in found.mechanisms:
        if working.doubt:
            yield f"  {remark(f'待核对：{working.doubt}')}"
        yield f"  - 名称: {scalar(working.name)}"
        yield "    组成:"
        for part in working.parts:
            yield f"      - 名称: {scalar(part.name)}"
            if part.text:
                yield f"        说明: {scalar(part.text)}"


def _figures(found: Recognised, own_id: str) -> Iterator[str]:
    if not found.figures:
        return
    yield remark("待核对：按数字和单位找到的全部数据，指标是原文里的词，请逐个核对，删去与案例无关的")
    yield "数据:"
    said = ""
    for count in found.figures:
        if count.sentence != said:  # one remark for all figures of a sentence
            yield f"  {remark(f'原文：{count.sentence}')}"
            if found.elsewhere and count.sentence in found.elsewhere:
                yield f"  {remark('待核对：这句话说的可能是别处，不是本案例的数据就删去')}"
        said = count.sentence
        yield f"  - 指标: {scalar(count.label or PLACEHOLDER)}"
        yield f"    数值: {scalar(count.value)}"
        if count.unit:
            yield f"    单位: {scalar(count.unit)}"
        if count.date and _is_date(count.date):
            yield f"    截至: {count.date}"
        yield f"    来源: {own_id}"


def _source(found: Recognised, own_id: str) -> Iterator[str]:
    imprint = found.imprint
    yield "来源:"
    yield f"  - 编号: {own_id}"
    if found.title:
        yield f"    题名: {scalar(found.title)}"
    else:
        yield f"    {remark('待核对：原文没有标题')}"
        yield f"    题名: {scalar(f'无题（首句为“{found.first_words}”）')}"
    if imprint.publisher:
        yield f"    发布单位: {scalar(imprint.publisher)}"
    elif found.site:
        yield f"    {remark('待核对：原文没有写来源，按网页标题里的网站名推测')}"
        yield f"    发布单位: {scalar(found.site)}"
    else:
        yield f"    {remark('待核对：没有找到发布单位，找到后加一行“发布单位”')}"
    if imprint.authors:
        yield "    作者:"
        yield from (f"      - {scalar(author)}" for author in imprint.authors)
    else:
        yield f"    {remark('待核对：没有找到作者')}"
    if imprint.date and _is_date(imprint.date):
        yield f"    日期: {imprint.date}"
    else:
        yield f"    {remark('待核对：没有找到发布日期，不知道就不写')}"
    if found.url:
        yield f"    网址: {scalar(found.url)}"


def _is_date(text: str) -> bool:
    try:
        parse_date(text)
    except ValueError:
        return False
    return True
