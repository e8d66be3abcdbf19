"""The one place where the files of pictures are read and what is made of them is written."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from showcase.documents import clear
from showcase.documents.kinds import document_of
from showcase.model.output import Copy, Rendition
from showcase.model.picture import Fault, Found, Recipe, Survey, Unfit
from showcase.pictures.formats import format_of
from showcase.pictures.maker import maker
from showcase.pictures.recognise import too_heavy
from showcase.pictures.store import Store, key_of
from showcase.problems import Place, refuse
from showcase.read.reasons import reason

FOLDER = ".showcase/pictures"
Report = Callable[[int, int], None]


class Darkroom:
    """Looks at the pictures of the project `root` and develops them, one at a time; and at its documents.

    What it finds and makes is remembered below `.showcase/`; without that folder everything takes longer and
    nothing is different.
    """

    def __init__(self, root: Path) -> None:
        """Open the darkroom; nothing is read or written yet."""
        self.root = root
        self.store = Store(root / FOLDER)

    def look(self, paths: tuple[str, ...], report: Report = lambda *_: None) -> Mapping[str, Found]:
        """Return what each picture is or what is wrong with it; `report` gets the numbers of done and all."""
        found: dict[str, Found] = {}
        for done, path in enumerate(paths, start=1):
            found[path] = self._look(path)
            report(done, len(paths))
        return found

    def develop(self, renditions: Iterable[Rendition], report: Report = lambda *_: None) -> tuple[Copy, ...]:
        """Return the files to publish for the renditions, made now or before.

        Raises Refused where a picture has changed since it was looked at, or the store cannot be written.
        """
        by_source: dict[tuple[str, str], dict[Recipe, str]] = {}
        for rendition in renditions:
            recipes = by_source.setdefault((rendition.source, rendition.digest), {})
            recipes[rendition.recipe] = rendition.address
        copies: list[Copy] = []
        for done, (source, recipes) in enumerate(by_source.items(), start=1):
            files = self._developed(*source, tuple(recipes))
            copies += [Copy(address, files[recipe], is_steady=True) for recipe, address in recipes.items()]
            report(done, len(by_source))
        return tuple(copies)

    def tidy(self) -> None:
        """Forget what was neither looked at nor developed since the darkroom was opened."""
        self.store.tidy()

    def _look(self, path: str) -> Found:
        kind = document_of(path)
        try:
            size = (self.root / path).stat().st_size
            if fault := clear.too_heavy(size) if kind else too_heavy(size):
                return fault
            content = (self.root / path).read_bytes()
        except OSError as error:
            why, hint = f"读不了（{reason(error)}）", "关掉占用它的程序，检查权限"
            return Unfit(why, hint) if kind else Fault(why, hint)
        key = key_of("survey", hashlib.sha256(content).hexdigest(), kind or format_of(path), maker())
        if known := self.store.find(key):
            return Survey(**json.loads(known.read_bytes()))
        from showcase.pictures.survey import survey  # noqa: PLC0415 - slow to import, and seldom needed

        found = clear.look(content, kind) if kind else survey(content, path)
        if isinstance(found, Survey):
            self._remember(key, found)
        return found

    def _remember(self, key: str, found: Survey) -> None:
        try:
            self.store.keep(key, json.dumps(asdict(found), sort_keys=True).encode(), ".json")
        except OSError:  # remembering saves time and is nothing to fail for
            return

    def _developed(self, path: str, digest: str, recipes: tuple[Recipe, ...]) -> dict[Recipe, str]:
        keys = {recipe: key_of("file", digest, recipe, maker()) for recipe in recipes}
        files = {recipe: found for recipe, key in keys.items() if (found := self.store.find(key))}
        missing = [recipe for recipe in recipes if recipe not in files]
        if missing:
            from showcase.pictures.develop import develop  # noqa: PLC0415 - as above

            for recipe, made in develop(self._unchanged(path, digest), format_of(path), missing):
                files[recipe] = self._kept(keys[recipe], made, recipe)
        return {recipe: file.relative_to(self.root).as_posix() for recipe, file in files.items()}

    def _kept(self, key: str, made: bytes, recipe: Recipe) -> Path:
        try:
            return self.store.keep(key, made, f".{recipe.format}")
        except OSError as error:
            hint = "检查磁盘空间和权限；原来的网站没有改动"
            raise refuse(Place(FOLDER), f"处理好的图片写不进去：{reason(error)}", hint) from error

    def _unchanged(self, path: str, digest: str) -> bytes:
        """Return the file's content, which is still what it was when it was looked at."""
        try:
            content = (self.root / path).read_bytes()
        except OSError as error:
            raise refuse(Place(path), f"读不了（{reason(error)}）", "关掉占用它的程序，检查权限") from error
        if hashlib.sha256(content).hexdigest() != digest:
            raise refuse(Place(path), "生成网站的时候，这个文件被改动了", "再生成一次")
        return content
