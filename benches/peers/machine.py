"""This machine by name, and how busy it is."""

import os
import pathlib
import platform
import subprocess


def name() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{processor()}, {cores()} cores, {memory:.0f} GiB of memory, {system()}"


def cores() -> int:
    return os.cpu_count() or 1


def load() -> str:
    """How many processes wanted to run over the last minute, on average."""
    return f"{os.getloadavg()[0]:.1f}"


def processor() -> str:
    information = pathlib.Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    if platform.system() == "Darwin":
        asked = subprocess.run(["sysctl", "-n", "machdep.cpu.brand_string"], capture_output=True, text=True)
        return asked.stdout.strip()
    return platform.processor() or platform.machine()


def system() -> str:
    if platform.system() != "Linux":
        return platform.platform()
    try:
        distribution = platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        distribution = "Linux"
    return f"{distribution}, Linux {platform.release().partition('-')[0]}"
