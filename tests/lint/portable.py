# SPDX-FileCopyrightText: 2026 The Dangjian developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL in the repositories is read by PostgreSQL too: what only SQLite understands stands in Dialect, in the migrations and
in the few folders that are SQLite's own business. Exit 1 and one line a finding.

    portable.py                 looks at the tree
    portable.py --self-test     proves that each pattern is able to fail
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ["src/storage", "src/services"]
# The connection and its pragmas, the journal's triggers (each dialect has its own), the migrator, the dialect itself.
EXEMPT = re.compile(r"^src/storage/(connection|journal|migrations|transaction|checks|backups)/|/dialect\.(h|cpp)$"
                    r"|^src/storage/.*sqlite[a-z]*\.(h|cpp)$")

ONLY_SQLITE = {
    "INSERT OR": r"\bINSERT\s+OR\b",
    "REPLACE INTO": r"\bREPLACE\s+INTO\b",
    "GLOB": r"\bGLOB\b",
    "IFNULL (say COALESCE)": r"\bIFNULL\s*\(",
    "rowid": r"\b_?rowid_?\b",
    "PRAGMA": r"\bPRAGMA\b",
    "sqlite_master": r"\bsqlite_(master|schema|sequence|stat\d)\b",
    "AUTOINCREMENT": r"\bAUTOINCREMENT\b",
    "INDEXED BY": r"\b(NOT\s+INDEXED|INDEXED\s+BY)\b",
    "a date function of SQLite": r"\b(strftime|julianday|unixepoch)\s*\(|\b(date|datetime|time)\s*\(\s*'",
    "a JSON function of SQLite": r"\bjson_(object|extract|array|group_array|group_object|set|valid|each)\s*\(",
    "group_concat (say string_agg in Dialect)": r"\bgroup_concat\s*\(",
    "instr, printf, hex, iif, total, zeroblob": r"(?<![\w.:>])(instr|iif|zeroblob)\s*\(",
    "COLLATE NOCASE": r"\bCOLLATE\s+(NOCASE|BINARY|RTRIM)\b",
    "VACUUM": r"\bVACUUM\b",
    "LIMIT -1": r"\bLIMIT\s+-1\b",
    "IS between values": r"\bIS\s+(NOT\s+)?[:?]",
    "==": r"\bWHERE\b[^\"]*[^=!<>]==[^=]",
}

RAW = re.compile(r'R"(\w*)\((.*?)\)\1"', re.S)
PLAIN = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
SPEAKS_SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|WHERE|FROM|CREATE|JOIN|ORDER BY|PRAGMA|VACUUM)\b")


def statements(text):
    """(offset, SQL) of the string literals that speak SQL."""
    for match in RAW.finditer(text):
        yield match.start(2), match[2]
    for match in PLAIN.finditer(RAW.sub(lambda m: " " * len(m[0]), text)):
        yield match.start(1), match[1]


def findings_in(text):
    for offset, sql in statements(text):
        if SPEAKS_SQL.search(sql):
            for what, pattern in ONLY_SQLITE.items():
                found = re.search(pattern, sql, re.I)
                if found:
                    yield text.count("\n", 0, offset + found.start()) + 1, what


SELF_TEST = [
    ('u"INSERT OR REPLACE INTO a VALUES (1)"', True), ('R"(SELECT * FROM a WHERE n GLOB \'a*\')"', True),
    ('u"SELECT IFNULL(a, 1) FROM b"', True), ('u"SELECT rowid FROM b"', True), ('u"PRAGMA foreign_keys"', True),
    ('u"SELECT 1 FROM sqlite_master"', True), ("u\"SELECT strftime('%Y', d) FROM b\"", True),
    ("u\"SELECT date('now') FROM b\"", True), ('u"SELECT json_object(1, 2) FROM b"', True),
    ('u"SELECT group_concat(a) FROM b"', True), ('u"SELECT a FROM b ORDER BY a COLLATE NOCASE"', True),
    ('u"SELECT a FROM b LIMIT -1"', True), ('u"SELECT a FROM b WHERE c IS :c"', True),
    ('u"SELECT a FROM b WHERE c == 1"', True), ('u"SELECT a FROM b INDEXED BY c"', True),
    ('R"(SELECT a, COALESCE(b, 0) FROM c WHERE d IS NULL AND e IS NOT NULL ORDER BY f LIMIT :n)"', False),
    ('u"the rowid is nobody\'s business"', False), ('u"INSERT INTO a (b) VALUES (:b) ON CONFLICT (b) DO NOTHING"', False),
]


def main():
    if "--self-test" in sys.argv:
        wrong = [text for text, forbidden in SELF_TEST if bool(list(findings_in(text))) != forbidden]
        print("\n".join(f"self-test: judged wrongly: {text}" for text in wrong))
        print(f"self-test: {len(SELF_TEST)} statements, {len(wrong)} judged wrongly")
        sys.exit(bool(wrong))
    findings = []
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            if path.suffix in (".cpp", ".h") and not EXEMPT.search(name):
                for line, what in findings_in(path.read_text(encoding="utf-8")):
                    findings.append(f"{name}:{line}: {what}: PostgreSQL does not read this, let Dialect say it")
    print("\n".join(findings), end="\n" if findings else "")
    sys.exit(bool(findings))


main()
