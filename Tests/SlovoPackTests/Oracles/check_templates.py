"""Opens filled Word templates with python-docx: words, pictures and relationships are there."""

import pathlib
import sys

import docx
from docx.oxml.ns import qn


def text(document):
    words = []
    for paragraph in document.element.body.iter(qn("w:p")):
        pieces = [t.text or "" for t in paragraph.iter(qn("w:t"))
                  if next(t.iterancestors(qn("w:p"))) is paragraph]
        words.append("".join(pieces))
    return "\n".join(words)


faults = []
files = sorted(pathlib.Path(sys.argv[1]).glob("*.docx"))
for path in files:
    document = docx.Document(str(path))
    pictures, *lines = path.with_suffix(".expected").read_text(encoding="utf-8").split("\n")
    words = text(document)
    faults += [f"{path.name}: “{line}” is not in {words!r}" for line in lines if line not in words]
    parts = [document.part] + [r.target_part for r in document.part.rels.values()
                               if r.reltype.rsplit("/", 1)[-1] in ("header", "footer", "footnotes")]
    found = 0
    for part in parts:
        root = part.element if hasattr(part, "element") else docx.oxml.parse_xml(part.blob)
        for blip in root.iter(qn("a:blip")):
            image = part.rels[blip.get(qn("r:embed"))].target_part
            if not image.content_type.startswith("image/") or not image.blob:
                faults.append(f"{path.name}: {image.partname} is no picture")
            found += part is document.part
    if found != int(pictures):
        faults.append(f"{path.name}: {found} pictures in the body, not {pictures}")
if len(files) < 20:
    faults.append(f"only {len(files)} files")
print("\n".join(faults))
sys.exit(1 if faults else 0)
