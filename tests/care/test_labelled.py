import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.care.labelled import labelled


def _told(text: str) -> list[tuple[str, str, str]]:
    return [(found.what, text[found.start : found.end], found.masked) for found in labelled(text)]


@pytest.mark.parametrize(
    ("text", "what", "data", "masked"),
    [
        ("车牌苏A12345的车", "车牌号", "苏A12345", "苏A***45"),
        ("京A·12B45", "车牌号", "京A·12B45", "京A****45"),
        ("粤BD12345", "车牌号", "粤BD12345", "粤B****45"),
        ("沪A12345D", "车牌号", "沪A12345D", "沪A****5D"),
        ("苏E1234学", "车牌号", "苏E1234学", "苏E***4学"),
        ("护照号：E12345678", "护照号码", "E12345678", "E*****678"),
        ("护照 EA1234567", "护照号码", "EA1234567", "E*****567"),
        ("台胞证12345678", "通行证号码", "12345678", "1****678"),
        ("QQ：12345678", "QQ号", "12345678", "12****78"),
        ("qq号 123456", "QQ号", "123456", "12***56"),
        ("微信：zhang_san", "微信号", "zhang_san", "zh*****an"),
        ("微信号wxid_abc123", "微信号", "wxid_abc123", "wx*******23"),
        ("家庭电话：0571-8888 8888", "私人电话", "0571-8888 8888", "**********8888"),
        ("宅电 88888888", "私人电话", "88888888", "****8888"),
        ("联系人：张三，电话010-62345678", "个人联系电话", "010-62345678", "********5678"),
        ("家住幸福路12号3栋201室", "家庭住址", "幸福路12号3栋201室", "小区或街道的名称"),
    ],
    ids=repr,
)
def test_what_is_somebodys_is_told_with_its_masked_form(text: str, what: str, data: str, masked: str) -> None:
    assert _told(text) == [(what, data, masked)]


@pytest.mark.parametrize(
    "text",
    [
        "电话：010-62345678",
        "党群服务中心（0571-88888888）",
        "服务热线400-800-1234、12345、12371",
        "联系人：园区办公室，010-62345678",
        "联系人每周走访30家企业",
        "苏A级写字楼",
        "浙C2C平台",
        "型号E12345678",
        "通行证12个月有效",
        "QQ群12345678",
        "QQ邮箱12345678@qq.com",
        "微信公众号：dangjian2022",
        "微信：扫码关注",
        "微信小程序 dangjian_2022",
        "微信 WeChat",
        "家住浦口区的老党员",
        "家住12栋的居民",
        "新A股上市公司2000家",
        "云A1、云A2两栋楼",
    ],
    ids=repr,
)
def test_what_belongs_to_the_public_is_left_alone(text: str) -> None:
    assert _told(text) == []


@given(st.text("苏A1·2QQ微信号：护照E家住联系人电话0-8 ", max_size=24))
def test_a_masked_form_never_holds_all_of_the_data(text: str) -> None:
    for _, data, masked in _told(text):
        assert data
        assert data not in masked
