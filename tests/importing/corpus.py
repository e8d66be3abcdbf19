"""A corpus of press texts with what an editor would make of them, and how well drafts agree with it.

`corpus/looked` was looked at while the rules were made, `corpus/second` only after it had been measured once,
`corpus/held` was only measured. `corpus/third` came after all of them and was looked at after
it had been measured once. Beside each document
`NAME.html`, `NAME.txt` or `NAME.docx.yaml` (see word_files.py) stands `NAME.yaml` with what is expected:

- `title publisher date authors place region brand slogan founded organisation`: fields, "" where the
  text does not say them; `|` parts what is equally right;
- `headings`, `mechanisms` (their `parts`), `figures` (`value`, `unit`, `date` if said, a word of the `label`;
  those `optional` count neither way), `tables` (some cells each), `pictures` (`address`, `caption`);
- `kept`: what the body must show; `gone`: what it must not; `marked`: before what a remark must stand;
- `encoding`, `stdin`, `beside` (files that a browser saved with the page): how the document is given.

Run as a program it prints the measure of each; with names of documents, what is wrong in each of them.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from importing.pixels import PIXEL
from importing.word_files import word_file
from support import REPOSITORY

from showcase.importing.article import Draft, import_text
from showcase.load.settings import load_settings
from showcase.model.vocabulary import Vocabulary

FOLDER = REPOSITORY / "tests/importing/corpus"
PARTS = ("looked", "second", "held", "third")
SINGLE = ("title", "publisher", "date", "place", "region", "brand", "slogan", "founded")
_TODAY = "2026-11-24"
_PLACEHOLDER = "（待填写）"
_KINDS = re.compile("(?:党建)?(?:工作法|行动|计划|工程|品牌|机制|模式|体系|项目|提升)$")


@dataclass(frozen=True, eq=False)
class Document:
    """A document of the corpus: its bytes and what is expected of its draft."""

    name: str
    content: bytes
    expected: dict[str, Any]
    beside: dict[str, bytes]

    @property
    def file_name(self) -> str:
        """The name that the document is imported under."""
        return "标准输入" if self.expected.get("stdin") else self.name


@dataclass
class Score:
    """How many were right, found and expected, and what was wrong, in words."""

    right: int = 0
    found: int = 0
    expected: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what was expected that was found."""
        return self.right / self.expected if self.expected else 1.0


@cache
def documents(part: str) -> tuple[Document, ...]:
    """Return the documents of one of the `PARTS`."""
    truths = sorted(path for path in (FOLDER / part).glob("*.yaml") if not path.stem.endswith(".docx"))
    return tuple(_document(path) for path in truths)


def _document(truth: Path) -> Document:
    expected = yaml.load(truth.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - it makes text only
    path = next(
        truth.with_name(truth.stem + ending)
        for ending in (".html", ".txt", ".mhtml", ".docx.yaml")
        if truth.with_name(truth.stem + ending).exists()
    )
    content = path.read_bytes()
    if path.name.endswith(".docx.yaml"):
        content = word_file(yaml.safe_load(content.decode()))
    elif encoding := expected.get("encoding"):
        content = content.decode().encode(encoding)
    beside = dict.fromkeys(expected.get("beside", {}), PIXEL)
    return Document(path.name.removesuffix(".yaml"), content, expected, beside)


@cache
def vocabulary() -> Vocabulary:
    """Return the words of the project's own site."""
    words = load_settings((REPOSITORY / "site.yaml").read_bytes()).vocabulary
    assert words is not None
    return words


@cache
def draft_of(document: Document) -> Draft:
    """Return the draft made of a document."""
    return import_text(
        document.content, document.file_name, vocabulary(), today=_TODAY, beside=document.beside
    )


def measured(part: str) -> dict[str, Score]:
    """Return the scores of one of the `PARTS` by field."""
    scores: dict[str, Score] = defaultdict(Score)
    for document in documents(part):
        for name, score in _scores(document).items():
            whole = scores[name]
            whole.right += score.right
            whole.found += score.found
            whole.expected += score.expected
            whole.wrong += [f"{document.name}: {text}" for text in score.wrong]
    return scores


def _scores(document: Document) -> dict[str, Score]:
    made = draft_of(document)
    front, body = made.text.split("---\n", 2)[1:]
    facts = yaml.load(front, yaml.BaseLoader)  # noqa: S506 - it makes text only
    expected = document.expected
    scores: dict[str, Score] = defaultdict(Score)
    found = _single(facts, made)
    for name in SINGLE:
        if name in expected:
            _compare_one(scores[name], expected[name], found[name])
    _compare_many(scores["authors"], expected["authors"], facts["来源"][0].get("作者", []))
    _compare_many(scores["headings"], list(map(_plain, expected["headings"])), list(_headings(body)))
    _compare_mechanisms(scores["mechanisms"], expected.get("mechanisms", []), facts.get("机制", []))
    _compare_figures(scores, expected.get("figures", []), facts.get("数据", []))
    _compare_tables(scores["tables"], expected.get("tables", []), body)
    _compare_pictures(scores, expected.get("pictures", []), body)
    _compare_text(scores, expected, body)
    return scores


def _single(facts: dict[str, Any], made: Draft) -> dict[str, str]:
    source = facts["来源"][0]
    title = source.get("题名", "")
    found = {
        "title": "" if title.startswith("无题") else title,
        "publisher": source.get("发布单位", ""),
        "date": source.get("日期", ""),
        "place": facts.get("地点", ""),
        "region": "" if "地区" in made.missing else facts["地区"],
        "brand": facts.get("品牌", ""),
        "slogan": facts.get("口号", ""),
        "founded": facts.get("成立", ""),
    }
    return {name: "" if _PLACEHOLDER in value else value for name, value in found.items()}


def _plain(text: str) -> str:
    """Return text as it is compared: without Markdown's signs, white space and quotation marks."""
    text = re.sub(r"&#([0-9]+);", lambda match: chr(int(match[1])), text)
    return re.sub(r"[\s\\“”‘’「」『』\"]", "", text.replace("&lt;", "<").replace("&amp;", "&"))


def _compare_one(score: Score, wanted: str, found: str) -> None:
    choices = [_plain(choice) for choice in wanted.split("|")]
    given = _plain(found)
    if not given and "" in choices:
        return
    same = given in choices or _KINDS.sub("", given) in choices
    score.expected += bool(wanted)
    score.found += bool(found)
    score.right += bool(wanted and same)
    if (wanted or found) and not same:
        score.wrong.append(f"{found or '—'}，应为 {wanted or '—'}")


def _compare_many(score: Score, wanted: list[str], found: list[str]) -> None:
    missing, surplus = Counter(wanted), Counter(found)
    common = missing & surplus
    score.expected += len(wanted)
    score.found += len(found)
    score.right += sum(common.values())
    score.wrong += [f"缺 {text}" for text in missing - common] + [f"多 {text}" for text in surplus - common]


def _compare_mechanisms(score: Score, wanted: list[Any], found: list[Any]) -> None:
    parts = [_plain(part["名称"]) for working in found for part in working.get("组成", [])]
    open_parts = list(parts)
    for working in wanted:
        for choice in working["parts"]:
            names = [_plain(name) for name in choice.split("|")]
            hit = next((part for part in open_parts if any(_names(part, name) for name in names)), None)
            score.expected += 1
            if hit is None:
                score.wrong.append(f"缺 {choice}")
            else:
                open_parts.remove(hit)
                score.right += 1
    score.found += len(parts)
    score.wrong += [f"多 {part}" for part in open_parts]


def _names(part: str, name: str) -> bool:
    return part == name or (name in part and len(part) <= len(name) + 10)


def _compare_figures(scores: dict[str, Score], wanted: list[Any], found: list[Any]) -> None:
    left = [(one["数值"], one.get("单位", ""), one["指标"], one.get("截至", "")) for one in found]
    score = scores["figures"]
    optional = [one for one in wanted if one.get("optional")]
    for one in [*(one for one in wanted if not one.get("optional")), *optional]:
        same = [given for given in left if given[:2] == (one["value"], one.get("unit", ""))]
        labels = one.get("label", "").split("|")
        fitting = [given for given in same if any(label in given[2] for label in labels)]
        hit = next(iter(fitting or same), None)
        if hit:
            left.remove(hit)
        if one.get("optional"):
            continue
        score.expected += 1
        score.found += hit is not None
        score.right += hit is not None
        if hit is None:
            score.wrong.append(f"缺 {one['value']}{one.get('unit', '')} {one.get('label', '')}")
            continue
        _compare_label(scores["labels"], hit, labels, is_right=bool(fitting))
        _compare_one(scores["as of"], one.get("date", ""), hit[3])
    score.found += len(left)
    score.wrong += [f"多 {value}{unit} {label}" for value, unit, label, _ in left]


def _compare_label(score: Score, hit: tuple[str, ...], labels: list[str], *, is_right: bool) -> None:
    score.expected += 1
    score.found += 1
    score.right += is_right
    if not is_right:
        score.wrong.append(f"{hit[2]} {hit[0]}{hit[1]}，应有 {'|'.join(labels)}")


def _compare_tables(score: Score, wanted: list[list[str]], body: str) -> None:
    shown = re.sub("(?s)<!--.*?-->", "", body)
    rows = "\n".join(line for line in shown.split("\n") if line.startswith("|"))
    score.found += len(re.findall(r"(?m)^\|(?: --- \|)+$", rows))
    for cells in wanted:
        missing = [cell for cell in cells if cell not in rows]
        score.expected += 1
        score.right += not missing
        score.wrong += [f"缺格 {cell}" for cell in missing]


def pictures_in(body: str) -> Iterator[tuple[str, str]]:
    """Yield address or file name and caption of each picture of a draft, shown or kept in a remark."""
    for caption, address in re.findall(r"(?m)^!\[(.*?)\]\((\S+?)\)$", body):
        yield address, "" if _PLACEHOLDER in caption or "待填写" in caption else caption
    for address, caption in re.findall(r"原网页这里有图片 (\S+) (.*?) ?-->", body):
        yield address, caption


def _compare_pictures(scores: dict[str, Score], wanted: list[Any], body: str) -> None:
    found = list(pictures_in(body))
    scores["pictures"].found += len(found)
    for one in wanted:
        hit = next((given for given in found if one["address"] in given[0]), None)
        scores["pictures"].expected += 1
        scores["pictures"].right += hit is not None
        if hit is None:
            scores["pictures"].wrong.append(f"缺图 {one['address']}")
            continue
        found.remove(hit)
        caption = scores["captions"]
        is_right = _plain(one["caption"]) in _plain(hit[1]) and bool(hit[1]) == bool(one["caption"])
        caption.expected += bool(one["caption"])
        caption.found += bool(hit[1])
        caption.right += bool(one["caption"]) and is_right
        if not is_right:
            caption.wrong.append(f"{hit[1] or '—'}，应为 {one['caption'] or '—'}")
    scores["pictures"].wrong += [f"多图 {address}" for address, _ in found]


def _compare_text(scores: dict[str, Score], expected: dict[str, Any], body: str) -> None:
    shown = _plain(re.sub("(?s)<!--.*?-->", "", body))
    for name, is_wanted in (("kept", True), ("gone", False)):
        for text in expected[name]:
            is_right = any(_plain(choice) in shown for choice in text.split("|")) == is_wanted
            scores[name].expected += 1
            scores[name].found += 1
            scores[name].right += is_right
            scores[name].wrong += [] if is_right else [f"{'缺' if is_wanted else '还在'} {text}"]
    for text in expected.get("marked", []):
        is_right = bool(re.search(rf"-->\n\n{re.escape(text)}", body))
        scores["marked"].expected += 1
        scores["marked"].found += 1
        scores["marked"].right += is_right
        scores["marked"].wrong += [] if is_right else [f"没有标出 {text}"]


def _headings(body: str) -> Iterator[str]:
    for line in re.sub("(?s)<!--.*?-->", "", body).split("\n"):
        if match := re.match("#+ (.*)", line):
            yield _plain(match[1])


def _report(names: list[str]) -> None:
    for part in PARTS:
        scores = measured(part)
        sys.stdout.write(f"{part}: {len(documents(part))} documents\n")
        for name, score in scores.items():
            numbers = (
                f"{score.precision:6.1%} {score.recall:6.1%}  {score.right}/{score.found}/{score.expected}"
            )
            sys.stdout.write(f"  {name:12} {numbers}\n")
            for text in score.wrong if part in names or name in names else []:
                sys.stdout.write(f"      {text}\n")


if __name__ == "__main__":
    _report(sys.argv[1:])
