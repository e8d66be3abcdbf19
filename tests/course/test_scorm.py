import pytest
from course.courses import course_of
from course.packed import lessons_from
from course.schemas import faults, scorm_schema
from lxml import etree

from showcase.course.scorm import STANDARDS, scorm_manifest

BASE = "https://anli.example/base/"


@pytest.mark.parametrize("standard", STANDARDS)
def test_the_course_is_one_object_that_begins_with_the_player(standard: str) -> None:
    manifest = scorm_manifest(lessons_from(course_of("jia", "yi")), BASE, standard, ["b.css", "player.html"])
    tree = etree.fromstring(manifest)
    (item,) = tree.iter("{*}item")
    (resource,) = tree.iter("{*}resource")
    assert item.get("identifierref") == resource.get("identifier")
    assert resource.get("href") == "player.html"
    assert [kind for name, kind in resource.attrib.items() if name.lower().endswith("scormtype")] == ["sco"]
    assert [title.text for title in tree.iter("{*}title")] == ["一课", "一课"]
    assert faults(scorm_schema(standard), manifest) == []


def test_a_platform_of_2004_asks_the_course_whether_it_is_done() -> None:
    tree = etree.fromstring(scorm_manifest(lessons_from(course_of("jia")), BASE, "2004", ["player.html"]))
    (controls,) = tree.iter("{http://www.imsglobal.org/xsd/imsss}deliveryControls")
    assert dict(controls.attrib) == {"completionSetByContent": "true", "objectiveSetByContent": "true"}


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize(
    ("sound", "broken"),
    [
        ('identifier="course">', ">"),
        ("<title>一课</title>", "<titel>一课</titel>"),
        ('type="webcontent"', 'kind="webcontent"'),
        (' version="1.0"', ' version="1.0" edition="1"'),
        ('<file href="player.html" />', "<file />"),
    ],
)
def test_the_schema_would_tell(standard: str, sound: str, broken: str) -> None:
    manifest = scorm_manifest(lessons_from(course_of("jia")), BASE, standard, ["player.html"]).decode()
    assert sound in manifest
    assert faults(scorm_schema(standard), manifest.replace(sound, broken, 1).encode()) != []
