"""Names of organisations that give out texts."""

import re

from showcase.importing.sentences import HAN

_ORGANISATION = re.compile(
    rf"(?:中共)?[{HAN}“”（）\s]{{2,30}}(?:委员会|党委|党工委|工委|党组|党总支|总支|党支部|支部|组织部|宣传部|工作部|统战部|党群部|办公室|党政办|党建办|党群办|组织[科处]|宣传[科处]|管委会"
    r"|街道|中心|局|区委|市委|县委|政府|课题组|编辑部|集团|公司|联合会|协会|商会|学院|大学|研究院|党校|总工会|融媒体中心)"
)
_TALK = re.compile("[的了把将为丨]|让(?!胡路)|怎样|如何|打造|走进|推动|建设|服务|点亮|激活|赋能|引领")


def is_organisation(text: str) -> bool:
    """Tell whether `text` is the name of an organisation and nothing else."""
    return bool(_ORGANISATION.fullmatch(text)) and not _TALK.search(text)
