"""Which picture files are accepted, and what to do with those that are not."""

from dataclasses import dataclass
from posixpath import splitext

ENDINGS = {
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".png": "png",
    ".gif": "gif",
    ".webp": "webp",
    ".avif": "avif",
    ".svg": "svg",
}
NAMES = {"jpeg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WebP", "avif": "AVIF", "svg": "SVG"}
MEDIA_TYPES = {"svg": "image/svg+xml"} | {name: f"image/{name}" for name in NAMES if name != "svg"}
SMALLER = "网页用不着这么大的图：用“画图”等软件把它缩小到宽 4000 像素以内"
SAVE_AGAIN = "用“画图”打开它，选“另存为”：照片存成 JPEG，截图和图表存成 PNG"


@dataclass(frozen=True)
class Unusable:
    """A kind of file that is no picture for a page: how it is called, and how to get a picture from it."""

    name: str
    endings: tuple[str, ...]
    hint: str

    @property
    def is_(self) -> str:
        """`是 PDF 文件`: with the space that stands between Chinese and Latin letters."""
        return f"是{' ' if self.name[0].isascii() else ''}{self.name}"


UNUSABLE = (
    Unusable(
        "苹果手机的 HEIC 照片",
        (".heic", ".heif", ".hif"),
        "用“照片”打开它，另存为 JPEG；在 iPhone 的“设置—相机—格式”里选“兼容性最佳”，以后拍的就是 JPEG",
    ),
    Unusable("TIFF 图片", (".tif", ".tiff"), SAVE_AGAIN),
    Unusable("BMP 图片", (".bmp", ".dib"), SAVE_AGAIN),
    Unusable("图标文件", (".ico", ".cur"), SAVE_AGAIN),
    Unusable("JPEG 2000 图片", (".jp2", ".j2k", ".jpx"), "用看图软件打开它，另存为 JPEG"),
    Unusable("JPEG XL 图片", (".jxl",), "用看图软件打开它，另存为 JPEG"),
    Unusable("JPEG 图片", (".jfif", ".jpe", ".jif"), "把文件名的结尾改成 .jpg"),
    Unusable("PNG 动画", (".apng",), "把文件名的结尾改成 .png"),
    Unusable("压缩的 SVG", (".svgz",), "在原来的软件里另存为普通的 SVG，或导出成 PNG"),
    Unusable("相机的原始文件", (".dng", ".raw", ".cr2", ".cr3", ".nef", ".arw"), "用看图软件导出成 JPEG"),
    Unusable(
        "设计软件的源文件",
        (".psd", ".ai", ".cdr", ".eps", ".indd", ".xcf", ".sketch"),
        "在设计软件里导出成 PNG 或 JPEG",
    ),
    Unusable("办公软件里的矢量图", (".emf", ".wmf"), "在 WPS 或 Word 里右键图片，另存为 PNG"),
    Unusable("PDF 文件", (".pdf",), "打开它，把要用的那一页导出成 PNG，或截一张图"),
    Unusable(
        "文档",
        (".docx", ".doc", ".pptx", ".ppt", ".xlsx", ".xls", ".wps"),
        "打开它，右键里面的图片，选“另存为图片”",
    ),
    Unusable("压缩包", (".zip", ".rar", ".7z"), "先解压，再用里面的图片"),
    Unusable(
        "视频",
        (".mp4", ".mov", ".m4v", ".avi", ".wmv", ".flv", ".webm", ".mkv"),
        "网站里不放视频：截一张图，或给视频所在的网页加一个链接",
    ),
    Unusable(
        "网页",
        (".html", ".htm"),
        "下载时没有存到图片：在浏览器里右键那张图片，选“图片另存为”",
    ),
)


def format_of(path: str) -> str:
    """Return the name of the format that the ending of `path` promises, "" where it is none of ours."""
    return ENDINGS.get(splitext(path)[1].lower(), "")


def unusable(ending: str) -> Unusable | None:
    """Return what is known of files with this ending, beginning with a dot, that are not accepted."""
    return next((kind for kind in UNUSABLE if ending.lower() in kind.endings), None)


def refusal(path: str) -> tuple[str, str]:
    """Return message and hint about a file whose ending is none of ours; the message follows its name."""
    if kind := unusable(splitext(path)[1]):
        return f"{kind.is_}，不能放进网页", kind.hint
    return "不是能用的图片", f"换成 {'、'.join(ENDINGS)} 格式"
