"""Multiplies the programmes of a workspace until it has a thousand events.

    python3 many_events.py WORKSPACE [COPIES]

The copies have programmes, clusters and events of their own names, and the same words.
"""

import pathlib
import re
import sys

programmes = pathlib.Path(sys.argv[1]) / "Content" / "programmes"
copies = int(sys.argv[2]) if len(sys.argv) > 2 else 39
names = sorted(path.name for path in programmes.iterdir() if path.is_dir())
name = re.compile(r"\b(" + "|".join(map(re.escape, names)) + r")\b")
# Keys of messages and comments are not names.
untouched = re.compile(r"(\{key: [^}]*\}|#.*)")


def renamed(text, copy):
    parts = untouched.split(text)
    parts[::2] = [name.sub(rf"\1-copy-{copy}", part) for part in parts[::2]]
    return "".join(parts)


for copy in range(copies):
    for programme in names:
        for path in (programmes / programme).rglob("*.yaml"):
            place = path.relative_to(programmes).as_posix()
            target = programmes / name.sub(rf"\1-copy-{copy}", place)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(renamed(path.read_text("utf-8"), copy), "utf-8")
