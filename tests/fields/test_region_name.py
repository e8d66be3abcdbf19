import pytest

from showcase.fields.region_name import REGION
from showcase.frontmatter.nodes import Scalar
from showcase.model.region import Region
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.divisions import divisions
from showcase.regions.former import former_divisions
from showcase.regions.gazetteer import Gazetteer

BARE = Gazetteer(divisions(), former_divisions())
(CHENGDU,) = BARE.resolve("成都")
ZONE = Region(f"{CHENGDU.code}-gxq", "成都高新区", "成都高新区", "gxq", "gxq", CHENGDU, is_zone=True)
VOCABULARY = Vocabulary((), (), BARE.with_zones((ZONE,)))
FULL = "写全省、市、区县的名称"
REGISTER = "功能区先在 site.yaml 的“功能区”里登记，或者写它所在的区县"
OF_FOSHAN = "广东省佛山市下面有：禅城区、南海区、顺德区、三水区、高明区"
XIAGUAN = "江苏省南京市下关区从 2013 年起是江苏省南京市鼓楼区或其中一部分"
LIANGJIANG = "重庆市江北区从 2025 年起是重庆市两江新区或其中一部分"


def _region(text: str) -> Region:
    return REGION.parse(Scalar(Place("f", 4, 9), text), VOCABULARY)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("南京浦口", "江苏省南京市浦口区"),
        ("长沙", "湖南省长沙市"),
        ("成都高新区", "四川省成都市成都高新区"),
        ("宁波江北", "浙江省宁波市江北区"),
        ("密云", "北京市密云区"),
        ("莱芜", "山东省济南市莱芜区"),
    ],
)
def test_a_region_is_found_by_any_name_that_means_one(text: str, meant: str) -> None:
    assert _region(text).full_name == meant


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("朝阳区", f"“朝阳区”可能是：北京市朝阳区、吉林省长春市朝阳区 → {FULL}"),
        ("江北", f"“江北”可能是浙江省宁波市江北区，也可能是以前的重庆市江北区 → {FULL}；{LIANGJIANG}"),
        ("重庆江北", f"“重庆江北”是以前的地名 → {LIANGJIANG}，核对后改成现在的名称"),
        ("下关区", f"“下关区”是以前的地名 → {XIAGUAN}，核对后改成现在的名称"),
        ("南京市鼓搂区", "没有找到“南京市鼓搂区”这个地区 → 是不是“江苏省南京市鼓楼区”？"),
        ("佛山城关区", f"没有找到“佛山城关区”这个地区 → {OF_FOSHAN}"),
        ("北京海店区", "没有找到“北京海店区”这个地区 → 是不是“北京市海淀区”？"),
        ("成都成都高薪区", "没有找到“成都成都高薪区”这个地区 → 是不是“四川省成都市成都高新区”？"),
        ("西安高新区", f"没有找到“西安高新区”这个地区 → {REGISTER}"),
        ("雄安新区", f"没有找到“雄安新区”这个地区 → {REGISTER}"),
        ("宾海新区", "没有找到“宾海新区”这个地区 → 是不是“天津市滨海新区”？"),
        ("科技园", f"没有找到“科技园”这个地区 → {REGISTER}"),
        ("京津冀", f"没有找到“京津冀”这个地区 → {FULL}；功能区先在 site.yaml 里登记"),
    ],
)
def test_a_name_that_is_not_clear_is_refused_with_what_it_may_mean(text: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        _region(text)
    assert [str(problem) for problem in refused.value.problems] == [f"f:4:9: {message}"]


def test_a_name_with_many_meanings_names_some_and_counts_all() -> None:
    with pytest.raises(Refused) as refused:
        _region("城关区")
    (problem,) = refused.value.problems
    count = len(BARE.resolve("城关区"))
    assert count < 7 or problem.message.endswith(f" 等 {count} 处")
    assert problem.message.count("、") == min(count, 6) - 1
