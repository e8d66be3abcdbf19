import subprocess
import sys

from support import REPOSITORY

from showcase.text import readings


def test_what_is_known_needs_no_dictionary() -> None:
    code = (
        "import sys; from showcase.text.readings import found_out, reading, recall\n"
        "recall({'涪陵': 'fu-ling'})\n"
        "assert (reading('涪陵'), found_out()) == ('fu-ling', {})\n"
        "assert 'pypinyin' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, check=True)


def test_what_is_found_out_is_told_once() -> None:
    readings.found_out()
    assert readings.reading("浦口B座的檐") == "pu-kou-B-zuo-de-yan"
    assert readings.found_out() == {"浦口B座的檐": "pu-kou-B-zuo-de-yan"}
    assert readings.reading("浦口B座的檐") == "pu-kou-B-zuo-de-yan"
    assert readings.found_out() == {}


def test_what_another_process_found_out_is_passed_on() -> None:
    readings.learn({"福田": "fu-tian"})
    assert readings.found_out()["福田"] == "fu-tian"
