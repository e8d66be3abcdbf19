from showcase.importing.blocks import PageFacts
from showcase.importing.reading.page_scripts import scripted


def test_the_scripts_of_wechat_name_account_and_time() -> None:
    assert scripted('var nickname = "滨江先锋"; var createTime = "2024-05-18 19:30";') == PageFacts(
        "", "滨江先锋", "2024-05-18"
    )
    assert scripted("""var msg_title = '一碗汤'.html(false); var ct = "1694137200";""") == PageFacts(
        "一碗汤", "", "2023-09-08"
    )


def test_a_day_is_chinas_whatever_the_machines_zone() -> None:
    assert scripted('var ct = "1704038400";').date == "2024-01-01"  # 2023-12-31 16:00 UTC


def test_a_digital_editions_remark_names_title_date_and_authors() -> None:
    remark = (
        "<!--enpproperty <date>2021-07-15 00:00:00.0</date><author>程见微 通讯员 于航</author>"
        "<title>把服务送上楼</title>/enpproperty-->"
    )
    assert scripted(remark) == PageFacts("把服务送上楼", "", "2021-07-15", ("程见微", "于航"))


def test_other_pages_say_nothing() -> None:
    assert scripted("<script>var a = 1</script>") == PageFacts()
