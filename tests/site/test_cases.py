"""The five cases are complete, and hold nothing that belongs to other articles."""

import pytest
from support import REPOSITORY

from showcase.load.site import load
from showcase.model.case import Case
from showcase.read.tree import read_tree

CASES: dict[str, Case] = {file.slug: file.case for file in load(read_tree(REPOSITORY)).files if file.case}

REGIONS = {
    "chengdu": "四川省成都市成都高新区",
    "futian": "广东省深圳市福田区",
    "changzhou": "江苏省常州市天宁区天宁经济开发区",
    "fuling": "重庆市涪陵区",
    "pukou": "江苏省南京市浦口区浦口经济开发区",
}

MECHANISMS = {
    "chengdu": "双孵化 先保留再转化 单独 联合党支部 微党校 党迹声动 阶梯教室 首席健康官 "
    "常态化疫情防控 职场健康周 心理健康直播 救护员",
    "futian": "组织力 凝聚力 创新力 推动力 生产力 微党课 微电影 微论坛 先锋指数 创新先锋 连心桥 "
    "服务式 圆梦式 贴心式 共享式 引领式",
    "changzhou": "筑基 固本 育才 延链 铸魂 筑魂 1+X+Y 智慧e家3.0 政企联动 党员联育 党日联办 "
    "党群联带 发展联促 微距服务 龙城工匠 龙城英才",
    "fuling": "条 块 面 线上 线下 服到位 零距离 红结金绳 3+3+3 党员生产线 党员科研攻坚队 "
    "助企服务员 功能型产业链联合党委 科创+ 绿色+",
    "pukou": "向心 堡垒 发展 先锋 利剑 网格+企格 党建+ 质量小站 议事台 集成电路产业党建联盟 "
    "双向培优 服务经理",
}

FIGURES = {
    "chengdu": "4个 9家",
    "futian": "8栋 4类 500名 25个 30万家 90%以上 超过60%",
    "changzhou": "14家 5个 3家 4081套 11个",
    "fuling": "531个 6358名 435名 1695名 100% 2万余家 68件次 10个 35个 12个 4个 628个 239条 "
    "13条 45个 11支 217支 "
    "3000余名 4000元/人 112名 近200次 16场 200万吨 超过300亿元 超10亿元 200亿元 21期",
    "pukou": "400余家 531个 439个 217个 153名 4家 1～2家 9个 27个 1020余名 14次 630人次 90余篇 "
    "6支 109名 56名 "
    "278场 超3725人次 47项 15项 270余家 82个 572.38亿元 10个 92.7%",
}

OF_OTHERS = {
    "chengdu": "天府产投 像素太 皮影 拜业访企会友 俄罗斯",
    "futian": "青岛 小舢板 南山智园 锐明 验证码",
    "changzhou": "资料图 相关新闻 关键词",
    "fuling": "摄/ 链接》",
    "pukou": "hnmd003 相关阅读 畔惩耍 (yè)",
}


def test_there_is_one_case_for_each_park_or_building() -> None:
    assert {slug: case.facts.region.full_name for slug, case in CASES.items()} == REGIONS


@pytest.fixture(params=sorted(REGIONS))
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[str(request.param)]


def _text(case: Case) -> str:
    return (REPOSITORY / case.source_path).read_text("utf-8")


def test_a_case_names_every_mechanism_with_its_parts(case: Case) -> None:
    front = "".join(
        f"{mechanism.name}{mechanism.summary}{''.join(part.name + part.text for part in mechanism.parts)}"
        for mechanism in case.facts.mechanisms
    )
    whole = front + case.prose.html
    assert [name for name in MECHANISMS[case.slug].split() if name not in whole] == []


def test_a_case_states_every_figure_with_its_unit_and_source(case: Case) -> None:
    stated = [f"{figure.value.text}{figure.unit}" for figure in case.facts.figures]
    assert [figure for figure in FIGURES[case.slug].split() if figure not in stated] == []
    assert all(figure.source for figure in case.facts.figures)


def test_a_case_holds_nothing_of_the_articles_around_its_source(case: Case) -> None:
    assert [word for word in OF_OTHERS[case.slug].split() if word in _text(case)] == []


def test_a_case_tells_background_working_results_lessons_and_sources(case: Case) -> None:
    told = [heading.text for heading in case.prose.headings if heading.level == 2]
    assert [part for part in ("背景", "怎样运转", "成效", "启示", "编者说明") if part not in told] == []


def test_a_case_can_be_taught(case: Case) -> None:
    assert case.facts.teaching
    assert len(case.facts.teaching.questions) >= 3
    assert case.facts.teaching.objectives
    assert case.facts.teaching.duration


def test_the_site_is_checked_without_a_single_warning() -> None:
    assert [str(problem) for problem in load(read_tree(REPOSITORY)).problems] == []


def test_a_contradiction_in_a_source_is_noted() -> None:
    assert "筑魂" in CASES["changzhou"].prose.html
    assert "铸魂" in CASES["changzhou"].prose.html


def test_an_unknown_date_stays_unknown() -> None:
    dates = {
        slug: [source.date and source.date.iso for source in case.facts.sources]
        for slug, case in CASES.items()
    }
    assert dates == {
        "chengdu": ["2022-12"],
        "futian": [None],
        "changzhou": ["2022-06-30"],
        "fuling": [None],
        "pukou": ["2022-10-24"],
    }
