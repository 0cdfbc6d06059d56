# SPDX-FileCopyrightText: 2026 The Dangjian developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Chinese translation is complete and agrees with the sources: lupdate, run on a copy, finds nothing new, nothing
vanished, nothing unfinished; place markers (%1, %n) of source and translation are the same. Exit 1 and one line a finding."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources/i18n/dangjian_zh_CN.ts"
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")
MARKER = re.compile(r"%L?(\d{1,2}|n)")


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield (context.findtext("name"), message.findtext("source") or "", translation.get("type", ""), texts)


def main():
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / CATALOGUE.name
        shutil.copy(CATALOGUE, copy)
        sources = [str(ROOT / name) for name in ("src/gui", "src/app", "src/cli", "ui") if (ROOT / name).exists()]
        run = subprocess.run([LUPDATE, "-silent", "-locations", "none", *sources, "-ts", str(copy)],
                             capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"lupdate failed: {run.stderr}")
        for line in run.stderr.splitlines():
            if "warning" in line.lower() or "error" in line.lower() or "lacks" in line:
                findings.append(line.strip())
        known = {(context, source) for context, source, _, _ in messages(CATALOGUE)}
        for context, source, kind, texts in messages(copy):
            where = f"{context}: {source!r}"
            if kind in ("vanished", "obsolete"):
                findings.append(f"{where} is in the translation, but no longer in the sources")
            elif (context, source) not in known:
                findings.append(f"{where} is new and not in the translation: run lupdate and translate it")
            elif kind == "unfinished" or not all(texts):
                findings.append(f"{where} is not translated")
            else:
                for text in texts:
                    wanted, got = Counter(MARKER.findall(source)), Counter(MARKER.findall(text))
                    wanted.pop("n", None)
                    got.pop("n", None)
                    if set(wanted) != set(got):
                        findings.append(f"{where} and its translation {text!r} take different arguments")
    print("\n".join(findings), end="\n" if findings else "")
    sys.exit(bool(findings))


main()
