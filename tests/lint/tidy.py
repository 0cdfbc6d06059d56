# SPDX-FileCopyrightText: 2026 The Dangjian developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over what has changed, within a bounded time, on the tidy preset's compile database.

    tidy.py [--all] [--seconds N] [FILE...]

Without files: those below src/ that differ from the merge base with origin/main (DANGJIAN_TIDY_BASE names another
commit), the working tree included. What the time does not suffice for is named; --all takes every file and all the time.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/tidy"


def git(*arguments):
    run = subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, text=True)
    return run.stdout.split("\n") if run.returncode == 0 else []


def base():
    """The commit to compare with, or None where there is no history."""
    named = os.environ.get("DANGJIAN_TIDY_BASE")
    if named:
        return named
    head = git("rev-parse", "HEAD")
    for branch in ("origin/main", "main"):
        found = git("merge-base", "HEAD", branch)
        if found and found[0] and found[0] != head[0]:
            return found[0]
    parent = git("rev-parse", "HEAD~1")
    return parent[0] if parent else None


def changed():
    commit = base()
    names = git("diff", "--name-only", "--diff-filter=d", commit) if commit else git("ls-files")
    names += git("ls-files", "--others", "--exclude-standard")
    return {ROOT / name for name in names if name.startswith("src/") and name.endswith((".cpp", ".h"))}


def with_headers(files, commands):
    """A header is read through the .cpp file beside it, or else through the first that includes it."""
    wanted = {file for file in files if file.suffix == ".cpp"}
    for header in (file for file in files if file.suffix == ".h"):
        beside = header.with_suffix(".cpp")
        if beside in commands:
            wanted.add(beside)
            continue
        line = re.compile(rf'#include "(.*/)?{re.escape(header.name)}"')
        user = next((file for file in sorted(commands) if line.search(file.read_text(encoding="utf-8"))), None)
        if user:
            wanted.add(user)
    return sorted(file for file in wanted if file in commands)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--all", action="store_true")
    arguments.add_argument("--seconds", type=int, default=300)
    arguments.add_argument("files", nargs="*", type=Path)
    options = arguments.parse_args()

    configured = subprocess.run(["cmake", "--preset", "tidy"], cwd=ROOT, capture_output=True, text=True)
    if configured.returncode != 0:
        sys.exit(configured.stderr)
    commands = {}
    targets = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8")):
        file = Path(entry["file"])
        if ROOT / "src" in file.parents:
            commands[file] = entry
            target = re.search(r" -o \S*CMakeFiles/([^/]+)\.dir/", entry["command"])
            targets[file] = target[1]

    if options.files:
        files = with_headers({file.resolve() for file in options.files}, commands)
    else:
        files = sorted(commands) if options.all else with_headers(changed(), commands)
    if not files:
        print("clang-tidy: nothing to look at")
        return

    # moc's and uic's output is read by clang-tidy as well; nothing else has to be built.
    generated = sorted({f"{targets[file]}_autogen" for file in files})
    made = subprocess.run(["cmake", "--build", str(BUILD), "--target", *generated], capture_output=True, text=True)
    if made.returncode != 0:
        sys.exit(made.stdout + made.stderr)

    begin = time.monotonic()
    deadline = float("inf") if options.all or options.files else begin + options.seconds

    def look(file):
        if time.monotonic() > deadline:
            return file, None, ""
        run = subprocess.run(["clang-tidy", "--quiet", "-p", str(BUILD), str(file)], capture_output=True, text=True)
        return file, run.returncode == 0, run.stdout + (run.stderr if not run.stdout else "")

    late = []
    wrong = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, good, text in pool.map(look, files):
            if good is None:
                late.append(file)
            elif not good:
                wrong += 1
                print(f"{file.relative_to(ROOT)}\n{text}", flush=True)
    seconds = int(time.monotonic() - begin)
    print(f"clang-tidy: {len(files) - len(late)} files in {seconds} s, {wrong} with findings")
    if late:
        print(f"clang-tidy: no time was left for {len(late)} more (tools/check --deep takes it): "
              + " ".join(str(file.relative_to(ROOT)) for file in late))
    sys.exit(bool(wrong))


main()
