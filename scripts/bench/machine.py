"""What the times were taken on, as far as it matters to a reader: nothing that names the machine."""

import os
import platform


def machine() -> str:
    """Cores, memory, kind of processor and Python, in a line."""
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{os.cpu_count()} cores, {gigabytes:.0f} GB of memory, {platform.machine()} {platform.system()}, "
        f"{platform.python_implementation()} {platform.python_version()}"
    )
