"""Cut the typeface of the signboards out of Noto Serif CJK SC Bold: see `showcase/signboards/data/README.md`.

Run as `python tools/subset_font.py NotoSerifCJK-Bold.ttc`; needs fontTools. The same input and version of
fontTools give the same bytes.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

DATA = Path(__file__).resolve().parent.parent / "showcase"
TARGET = DATA / "signboards/data/song-bold.otf"
FAMILY = "Showcase Song"
SIGNS = "“”‘’《》〈〉—…·、，。：；！？（）【】「」『』＋～—－／＆％Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅵ Ⅶ Ⅷ Ⅸ Ⅹ №℃×÷°①②③④⑤⑥⑦⑧⑨⑩"
_UNUSED = ("GDEF", "GPOS", "GSUB", "BASE", "VORG", "vhea", "vmtx", "DSIG")  # set across, without features


def characters() -> str:
    """Return GB 2312, ASCII and full-width ASCII, the signs of Chinese text, and the names of divisions."""
    rows = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    han = "".join(row.decode("gb2312", "ignore") for row in rows)
    ascii_forms = "".join(map(chr, (*range(0x20, 0x7F), *range(0xFF01, 0xFF5F))))
    divisions = (DATA / "regions/data/divisions.csv").read_text("utf-8")
    return "".join(sorted(set(han + ascii_forms + SIGNS + divisions.replace("\n", ""))))


def simplified(collection: Path) -> TTFont:
    """Return the face of the collection that has the forms of the mainland."""
    faces = TTCollection(str(collection)).fonts
    return next(face for face in faces if face["name"].getDebugName(1) == "Noto Serif CJK SC")


def main(collection: Path) -> None:
    """Write the subset; a glyph that is missing is empty, so that it can be told."""
    options = subset.Options(
        layout_features=[],
        hinting=False,
        notdef_outline=False,
        name_IDs=[0, 1, 2, 4, 6, 13, 14],
    )
    options.drop_tables += list(_UNUSED)
    face = simplified(collection)
    face.recalcTimestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters())
    subsetter.subset(face)
    for number, text in ((1, FAMILY), (4, f"{FAMILY} Bold"), (6, f"{FAMILY.replace(' ', '')}-Bold")):
        face["name"].setName(text, number, 3, 1, 0x409)
    face.save(TARGET)
    sys.stdout.write(f"{TARGET.name}: {TARGET.stat().st_size} bytes, {len(face.getGlyphOrder())} glyphs\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
