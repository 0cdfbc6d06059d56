# SPDX-FileCopyrightText: 2026 The Dangjian developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conventions of the tree that no compiler knows: licence lines, sizes of files, names. Exit 1 and one line a finding."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ["src", "tests", "tools", "cmake", "resources", "ui", ".ci"]
SPDX = {".cpp", ".h", ".py", ".cmake", ".sql", ".sh"}
LONGEST = {".cpp": 600, ".h": 250, ".ui": 500}
ROOMS = re.compile(r"(manager|helpers?|utils?|misc|common)(_|$)|(manager|helper|utils)$", re.I)


def files():
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
    yield ROOT / "CMakeLists.txt"


def main():
    findings = []
    seen = {}
    for path in files():
        name = path.relative_to(ROOT)
        script = path.suffix == "" and path.parent.name in ("tools", ".ci")
        if path.suffix in SPDX or script or path.name == "CMakeLists.txt":
            head = path.read_text(encoding="utf-8").splitlines()[:4]
            for line in ("SPDX-FileCopyrightText: 2026 The Dangjian developers",
                         "SPDX-License-Identifier: GPL-3.0-or-later"):
                if not any(line in text for text in head):
                    findings.append(f"{name}: lacks the line {line}")
        longest = LONGEST.get(path.suffix)
        if longest:
            length = len(path.read_text(encoding="utf-8").splitlines())
            if length > longest:
                findings.append(f"{name}: {length} lines, at most {longest}: divide it")
        if path.suffix in (".cpp", ".h"):
            if path.name != path.name.lower():
                findings.append(f"{name}: file names are lower case")
            if ROOMS.search(path.stem):
                findings.append(f"{name}: name what it does")
            if name.parts[0] == "src" and path.suffix == ".h":
                other = seen.setdefault("/".join(name.parts[2:]), name)
                if other != name:
                    findings.append(f"{name}: there is a {other} already, an include could mean either")
            if path.suffix == ".h" and "#pragma once" not in path.read_text(encoding="utf-8"):
                findings.append(f"{name}: lacks #pragma once")
    print("\n".join(findings), end="\n" if findings else "")
    sys.exit(bool(findings))


main()
