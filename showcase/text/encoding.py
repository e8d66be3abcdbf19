"""Which encoding the bytes of a text are in: told only where the answer cannot be another one.

Valid UTF-8 without a NUL is UTF-8; 73 % of UTF-8 texts could be read as GB18030 too, so nothing is tried
before it. A byte order mark (Unicode, chapter 23.8) is believed if all that follows can be read. GB18030 and
Big5 are told by how many of their characters are common ones: of Chinese text more than half, of text that is
read in a wrong encoding less than a tenth.
"""

import codecs
import re
from dataclasses import dataclass

UTF_8 = "UTF-8"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", UTF_8),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),  # begins like UTF-16's mark, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
CHINESE = (("gbk", "GBK"), ("gb18030", "GB18030"), ("big5hkscs", "Big5"))
_FEWEST = {"GBK": 4, "GB18030": 4, "Big5": 12}  # common characters; few of Japanese look like Big5
# The characters that Chinese texts use most, simplified and traditional, with those of this field.
_COMMON = frozenset(
    "的一是了在有不和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所"
    "民得经十三之进等部度家力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开合因由其些然前外天政四日社义事平"
    "形相全表间样与关各重新线内数正心明看原么利比或质气第向道命此变条只没结解问意建月公无系军情最立代想已通并提直题党程展五果"
    "料象员位入常文总次品式活设及管特件长求基资流路级少山统接知较将组见计别角期根论运指几九区强放决被干做必战先任取据处队南给"
    "色光门保治北造百规七口东导世金增争济阶油思术极交受联认六共权收证改清己美再采转更单风打白教速花带安场身车务具万每目至走积"
    "示议声报完类八名确才科张信马话米整空元集群广石记需段界拉林织装众书布复容须验连深难近千周委素技备半办青列响约支般史感团往"
    "历市克何除消构府太准精值号率族维划选标写存候快效院查型按格养置派层片始状育厂适属满局照红听该价严楼企园服网盟例链活动"
    "國會為業黨務員組織發產區園動來個這們時後說對於過開關長實現領導機構從學書將應與無論當體處點還進種樣給結經報場線設計認"
    "識題類確兩車廣團萬門問間記統資質權條極標準證變讓該調據連運遠達難電聯號親覺觀規見話請選轉辦農參單響戰戶數斷權歷減滿"
)
_PLAUSIBLE = re.compile("[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
_SIGN = re.compile("[\u2010-\u2027\u3000-\u303f\uff00-\uffef]")
_ASCII = re.compile("[\t\n\r -~]")
_NEVER_TYPED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]")
_SHARE, _FAR = 0.3, 3  # of the characters beyond ASCII; times more than in any other reading
_MOSTLY, _RARELY = 0.95, 0.5
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_NEARLY_ALL = 0.8


@dataclass(frozen=True)
class Recognised:
    """The text of a file without its byte order mark, its line ends as they are, and the encoding's name."""

    text: str
    encoding: str


def recognised(content: bytes) -> Recognised | None:
    """Return what `content` says and in which encoding, or None where that cannot be told for certain."""
    for mark, codec, name in _MARKS:
        if content.startswith(mark):
            text = _read(content[len(mark) :], codec)
            return None if text is None else Recognised(text, name)
    text = _read(content, "utf-8")
    if text is not None and "\0" not in text:
        return Recognised(text, UTF_8)
    if b"\0" in content:
        return _without_mark(content) or (None if text is None else Recognised(text, UTF_8))
    return None if has_utf_8_lines(content) else _chinese(content)


def marked_encoding(content: bytes) -> str | None:
    """Return the encoding that the byte order mark of `content` names, None where there is none."""
    return next((name for mark, _, name in _MARKS if content.startswith(mark)), None)


def is_mostly_utf_8(content: bytes) -> bool:
    """Tell whether nearly all bytes beyond ASCII stand in valid UTF-8: a text that was cut or damaged."""
    beyond = sum(byte > 0x7F for byte in content)  # noqa: PLR2004 - the last ASCII character
    inside = sum(len(match) for match in _SEQUENCE.findall(content))
    return beyond > 0 and inside / beyond >= _NEARLY_ALL


def has_utf_8_lines(content: bytes) -> bool:
    """Tell whether a line is valid UTF-8 with Chinese in it, which a line in another encoding never is."""
    lines = (_read(line, "utf-8") for line in content.split(b"\n") if not line.isascii())
    return any(line and re.search("[\u3000-\u9fff\uff00-\uffef]", line) for line in lines)


def common_share(text: str) -> float:
    """Return how many of the characters beyond ASCII and signs are common Chinese ones, from 0 to 1."""
    beyond = [char for char in text if not (char.isascii() or _SIGN.match(char))]
    return sum(char in _COMMON for char in beyond) / len(beyond) if beyond else 0.0


def _read(content: bytes, codec: str) -> str | None:
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        return None


def _without_mark(content: bytes) -> Recognised | None:
    """Return a text of lines in UTF-16 whose mark is missing, if it is one in one order of bytes only."""
    low, high = (_read(content, codec) or "" for codec in ("utf-16-le", "utf-16-be"))
    for text, other in ((low, high), (high, low)):
        ascii_share, other_share = _share(_ASCII, text), _share(_ASCII, other)
        is_no_other = _share(_PLAUSIBLE, other) < _RARELY or ascii_share > _FAR * other_share
        if "\n" in text and _share(_PLAUSIBLE, text) >= _MOSTLY and is_no_other:
            return Recognised(text, "UTF-16")
    return None


def _share(characters: re.Pattern[str], text: str) -> float:
    return len(characters.findall(text)) / len(text) if text else 0.0


def _chinese(content: bytes) -> Recognised | None:
    """Return a text in one of the Chinese encodings, if it is none in the others."""
    texts = {name: text for codec, name in CHINESE if (text := _typed(content, codec)) is not None}
    if "GBK" in texts:  # GB18030 is the same and more
        texts.pop("GB18030", None)
    ranked = sorted(texts, key=lambda name: common_share(texts[name]), reverse=True)
    if not ranked:
        return None
    text = texts[ranked[0]]
    share, next_share = common_share(text), common_share(texts[ranked[1]]) if ranked[1:] else 0.0
    is_common = share >= _SHARE and share >= _FAR * next_share
    is_certain = is_common and sum(char in _COMMON for char in text) >= _FEWEST[ranked[0]]
    return Recognised(text, ranked[0]) if is_certain else None


def _typed(content: bytes, codec: str) -> str | None:
    """Return the text of `content` if a person can have typed it and it would be written the same again."""
    text = _read(content, codec)
    if text is None or _NEVER_TYPED.search(text) or text.encode(codec) != content:
        return None
    return text
