# SPDX-FileCopyrightText: 2026 The Dangjian developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the built programs load: dangjianctl runs on a server without a screen, so it must not ask for Qt's widgets.

    linkage.py PROGRAM LIBRARY...   exit 1 where PROGRAM names one of the libraries as needed
"""
import re
import subprocess
import sys


def main():
    program, *forbidden = sys.argv[1:]
    dynamic = subprocess.run(["readelf", "--dynamic", program], capture_output=True, text=True, check=True).stdout
    needed = re.findall(r"\(NEEDED\).*\[(?:lib)?([^\]]+?)\.so", dynamic)
    if "Qt6Core" not in needed:
        sys.exit(f"{program}: no list of libraries could be read")
    wrong = [name for name in needed if name in forbidden]
    for name in wrong:
        print(f"{program} is linked against {name}")
    sys.exit(bool(wrong))


main()
