"""Finds what the browser tests drive, a Chromium with a Chinese font, and installs what of it is missing."""

import os
import shutil
import subprocess
import sys

from scripts.plain import say, stop

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FONTS = ("fonts-noto-cjk", "fontconfig")
DRIVER_NEEDS = ("libatomic1",)  # the Node.js inside Playwright; the one library of it that a bare Debian lacks
KEPT = "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)"


def find() -> str | None:
    """Return the path of a browser that starts, or None.

    CHROMIUM=... names one and no other; else the usual names on the PATH, else the one that Playwright keeps.
    """
    if named := os.environ.get("CHROMIUM"):
        return named if _starts(named) else None
    on_path = (path for name in NAMES if (path := shutil.which(name)) and _starts(path))
    return next(on_path, None) or _kept_by_playwright()


def needs_no_sandbox() -> bool:
    """Whether Chromium runs as root, where it refuses to start with its sandbox on."""
    return os.geteuid() == 0


def ensure() -> str:
    """Return the browser's path, installing first what is missing; stop when that fails."""
    if not driver_starts() and not (_apt_install(*DRIVER_NEEDS) and driver_starts()):
        stop(
            "Playwright 不能启动,原因见上;浏览器测试需要它。Debian/Ubuntu 上多半缺少 libatomic1。",
            "Playwright does not start, see above; the browser tests need it. "
            "On Debian or Ubuntu libatomic1 is most often what is missing.",
        )
    named = os.environ.get("CHROMIUM")
    browser = find()
    if not browser and named:
        stop(f"CHROMIUM={named} 不能启动。", f"CHROMIUM={named} does not start.")
    if not browser and (_apt_install("chromium") or _playwright_install()):
        browser = find()
    if not browser:
        stop(
            "找不到 Chromium,也没能自动安装;浏览器测试需要它。"
            "请安装(apt-get install chromium),或用 CHROMIUM=/路径/chromium 指定。",
            "No Chromium found, and it could not be installed; the browser tests need one. "
            "Install it (apt-get install chromium), or name one with CHROMIUM=/path/to/chromium.",
        )
    if not has_chinese_font() and not (_apt_install(*FONTS) and has_chinese_font()):
        stop(
            "缺少中文字体,网页和截图里的汉字会变成方框。请安装:apt-get install fonts-noto-cjk fontconfig",
            "No Chinese font: the characters would show as empty boxes. "
            "Install one: apt-get install fonts-noto-cjk fontconfig",
        )
    return browser


def driver_starts() -> bool:
    """Whether Playwright's own program, which passes the tests' commands to the browser, runs on this system."""
    return _loudly(sys.executable, "-m", "playwright", "--version")


def has_chinese_font() -> bool:
    """Whether fontconfig knows a font for Chinese; systems without fontconfig by nature (macOS) bring theirs."""
    if sys.platform != "linux":
        return True
    return shutil.which("fc-list") is not None and bool(_output("fc-list", ":lang=zh").strip())


def _apt_install(*packages: str) -> bool:
    """Install Debian packages, as root or by sudo without a password; False when it cannot be done."""
    apt = shutil.which("apt-get")
    may = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not apt or (may and not (shutil.which("sudo") and _succeeds("sudo", "-n", "true"))):
        return False
    say(f"用 apt-get 安装 {' '.join(packages)} …", f"Installing {' '.join(packages)} with apt-get ...")
    command = [*may, "env", "DEBIAN_FRONTEND=noninteractive", apt, "-qq", "-o", "DPkg::Lock::Timeout=120"]
    return _loudly(*command, "update") and _loudly(*command, "install", "-y", "--no-install-recommends", *packages)


def _playwright_install() -> bool:
    say("用 Playwright 下载 Chromium …", "Downloading Chromium with Playwright ...")
    return _loudly(sys.executable, "-m", "playwright", "install", "chromium")


def _kept_by_playwright() -> str | None:
    path = _output(sys.executable, "-c", KEPT).strip()
    return path if _starts(path) else None


def _starts(path: str) -> bool:
    return shutil.which(path) is not None and _succeeds(path, "--version")


def _succeeds(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _loudly(*command: str) -> bool:
    """Run a command in silence, but show the end of what it said when it fails."""
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        print(*done.stdout.splitlines()[-20:], sep="\n", file=sys.stderr)
    return done.returncode == 0


if __name__ == "__main__":
    ensure()
