"""The machine on which something was measured, and how busy it was."""

import os
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True)
class Machine:
    """What to know of a machine to compare what was measured on it; `load` is that of the last minute."""

    time: datetime
    system: str
    processor: str
    cores: int
    python: str
    load: float


def machine() -> Machine:
    """Return this machine, now."""
    return Machine(
        time=datetime.now(UTC),
        system=f"{platform.system()} {platform.release()}",
        processor=_processor(),
        cores=os.cpu_count() or 1,
        python=platform.python_version(),
        load=os.getloadavg()[0],
    )


def _processor() -> str:
    """Return the name of the processor, where the system tells one."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text("utf-8").splitlines() if told.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())
