"""Compares documents: check_documents.py ORIGINALS CONVERTED RETURNED. Prints what is wrong.

Each converted document must open in python-docx (the .docx), its parts must differ from those of the
original in text nodes and language marks only, and the returned one must have the original's text.
"""

import pathlib
import re
import sys
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = re.compile(r"\}(t|delText|p|h|span|a|title|desc|date|creator|[a-z-]+)$")
MARKS = re.compile(r"\}(val|eastAsia|bidi|language|script|country|lang|rfc-language-tag)$")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def tree(element, texts):
    """The element without its texts, which are collected."""
    if not isinstance(element.tag, str):
        return ("comment", element.text)
    isMark = "lang" in element.tag.lower() or "text-properties" in element.tag
    attributes = {
        key: value for key, value in element.attrib.items()
        if key != SPACE and not (isMark and MARKS.search(key))}
    isInstruction = element.tag in (W + "instrText", W + "fldData")
    text = element.text or ""
    if isInstruction:
        attributes["text"] = text
    elif text:
        texts.append(text)
    children = []
    for child in element:
        children.append(tree(child, texts))
        if child.tail:
            texts.append(child.tail)
    return (element.tag, sorted(attributes.items()), children)


def parts(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {info.filename: archive.read(info) for info in archive.infolist()}


def main(originals, converted, returned):
    changed = 0
    for original in sorted(pathlib.Path(originals).iterdir()):
        name = original.name
        before, after = parts(original), parts(f"{converted}/{name}")
        back = parts(f"{returned}/{name}")
        if list(before) != list(after) or list(before) != list(back):
            print(f"{name}: other entries")
        for part, bytes_ in before.items():
            if bytes_ == after[part]:
                if bytes_ != back[part]:
                    print(f"{name}: {part}: changed on the way back alone")
                continue
            changed += 1
            texts, new, old = [], [], []
            shape = tree(etree.fromstring(bytes_), texts)
            if shape != tree(etree.fromstring(after[part]), new):
                print(f"{name}: {part}: more than text differs")
            if shape != tree(etree.fromstring(back[part]), old):
                print(f"{name}: {part}: more than text differs on the way back")
            if "".join(texts) != "".join(old):
                print(f"{name}: {part}: other text on the way back")
            latin = re.findall("[čćžšđ]", "".join(new))
            if latin and part in ("word/document.xml", "content.xml"):
                print(f"{name}: {part}: not converted: {''.join(new)[:200]}")
        if name.endswith(".docx"):
            import docx
            document = docx.Document(f"{converted}/{name}")
            if not any(re.search("[а-ш]", p.text) for p in document.paragraphs):
                print(f"{name}: no Cyrillic text")
    print(f"parts compared: {changed}")


if __name__ == "__main__":
    main(*sys.argv[1:4])
