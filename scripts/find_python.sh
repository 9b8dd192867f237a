#!/bin/sh
# Prints the path of a Python that can make the virtual environment: 3.11 or later, with venv and ensurepip.
# PYTHON=... asks for that one and no other. Says in plain words what is missing, and exits 1, when there is none.

probe='
import sys
if sys.version_info < (3, 11):
    sys.exit(3)
try:
    import ensurepip, venv
except ImportError:
    sys.exit(4)
print(getattr(sys, "_base_executable", None) or sys.executable)
'

too_old='' no_venv=''
if [ -n "$PYTHON" ]; then set -- "$PYTHON"; else set -- python3.13 python3.12 python3.11 python3; fi
for name; do
    "$name" -c "$probe" 2>/dev/null </dev/null
    case $? in
        0) exit 0 ;;
        3) too_old="$too_old $name" ;;
        4) no_venv="$no_venv $name" ;;
    esac
done

if [ -n "$no_venv" ]; then
    echo "缺少 venv 模块:$no_venv 不能建立虚拟环境。Debian/Ubuntu 请安装 python3-venv:apt-get install python3-venv"
    echo "The venv module is missing:$no_venv cannot make a virtual environment." \
        "On Debian or Ubuntu install python3-venv: apt-get install python3-venv"
elif [ -n "$too_old" ]; then
    echo "Python 版本太旧:$too_old 低于 3.11。请安装 Python 3.11 或更新的版本,或用 PYTHON=/路径/python3 指定。"
    echo "Python is too old:$too_old is below 3.11. Install Python 3.11 or later, or name one with PYTHON=/path/to/python3."
else
    echo "找不到可用的 Python($*)。请安装 Python 3.11 或更新的版本,或用 PYTHON=/路径/python3 指定。"
    echo "No working Python found ($*). Install Python 3.11 or later, or name one with PYTHON=/path/to/python3."
fi >&2
exit 1
