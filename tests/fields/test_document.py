from collections.abc import Callable

from showcase.fields.document import field_reference
from showcase.model.case import Facts
from showcase.model.site import Settings

_CASES = "案例信息里可以写的全部内容。名称和英文名写哪一个都行，意思相同。"
_SITE = "网站设置 `site.yaml` 里可以写的全部内容。名称和英文名写哪一个都行，意思相同。"


def test_the_reference_of_fields_is_made_from_their_declaration(golden: Callable[[str, str], None]) -> None:
    golden("docs/字段.md", field_reference("案例的字段", _CASES, Facts))
    golden("docs/网站设置.md", field_reference("网站的设置", _SITE, Settings))
