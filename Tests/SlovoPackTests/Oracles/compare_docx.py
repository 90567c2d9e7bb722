"""Opens every .docx in a folder with python-docx and compares it with the .json beside it.

The JSON is the document's own tree; whatever a reader of the Word file finds otherwise is printed,
and the exit status is 1.
"""

import json
import pathlib
import sys

import docx
from docx.oxml.ns import qn
from docx.table import Table


def words(text):
    return " ".join(text.split())


def inlines(pieces, marks):
    output = ""
    for piece in pieces:
        kind = piece["kind"]
        if kind == "text":
            output += piece["text"]
        elif kind in ("strong", "emphasis", "link"):
            output += inlines(piece["content"], marks)
        elif kind == "note-mark":
            output += marks[piece["note"]]
        elif kind == "line-break":
            output += "\n"
        elif kind == "control":
            output += printed(piece, marks)
        elif kind == "missing":
            output += "⟨" + piece["name"] + "⟩"
    return output


def printed(control, marks):
    """A place to fill in as it is printed, lines to write on left out."""
    if control["input"] == "checkbox":
        return "☐"
    if control["input"] == "choice":
        return " / ".join(inlines(choice, marks) for choice in control["choices"])
    return "\n"


def paragraphs(blocks, marks):
    """The paragraphs of blocks that stand in a cell or in an item of a list."""
    found = []
    for block in blocks:
        kind = block["kind"]
        if kind in ("heading", "paragraph"):
            found.append(words(inlines(block["content"], marks)))
        elif kind == "list":
            for item in block["items"]:
                found += paragraphs(item, marks)
        elif kind == "contents":
            found.append(words(inlines(block["title"], marks)))
            found += [words(inlines(entry["content"], marks)) for entry in block["entries"]]
        elif kind not in ("blank", "page-break"):
            raise ValueError(f"a {kind} in a cell")
    return [text for text in found if text]


def expected(document):
    """Paragraphs as text, tables as rows of cells, each a list of paragraphs."""
    marks = {note["id"]: note["mark"] for note in document["notes"]}
    found = []
    for block in document["blocks"]:
        if block["kind"] == "table":
            if block["caption"]:
                found.append(words(inlines(block["caption"], marks)))
            found.append(
                [
                    [
                        paragraphs(cell["blocks"], marks)
                        for cell in row["cells"]
                        for _ in range(cell["span"])
                    ]
                    for row in block["header"] + block["rows"]
                ]
            )
        elif block["kind"] == "columns":
            found.append(
                [
                    [paragraphs(pair["left"], marks), paragraphs(pair["right"], marks)]
                    for pair in block["pairs"]
                ]
            )
        else:
            found += paragraphs([block], marks)
    return found


def text_of(element):
    """The text of a paragraph, links included."""
    output = ""
    for node in element.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        output += (node.text or "") if node.tag == qn("w:t") else " "
    return words(output)


def found(file):
    document = docx.Document(file)
    content = []
    for element in document.element.body.iterchildren(qn("w:p"), qn("w:tbl")):
        if element.tag == qn("w:p"):
            text = text_of(element)
            if text:
                content.append(text)
        else:
            content.append(
                [
                    [[t for p in cell.paragraphs if (t := text_of(p._p))] for cell in row.cells]
                    for row in Table(element, document).rows
                ]
            )
    return document, content


def joined(parts):
    """Tables that follow one another as one: where a table ends is a matter of looks."""
    output = []
    for part in parts:
        if isinstance(part, list) and output and isinstance(output[-1], list):
            output[-1] = output[-1] + part
        else:
            output.append(part)
    return output


def parted(wanted, parts):
    """What stands in the first row of a table to stay with it, in front of the table again."""
    ahead = [part for part in wanted if isinstance(part, str)]
    output = []
    for part in parts:
        if isinstance(part, str):
            output.append(part)
            ahead = ahead[1:]
            continue
        rows = [[list(cell) for cell in row] for row in part]
        while rows and ahead and rows[0][0][:1] == ahead[:1]:
            output.append(ahead[0])
            rows[0] = [cell[1:] if cell[:1] == ahead[:1] else cell for cell in rows[0]]
            ahead = ahead[1:]
            if not any(rows[0]):
                rows = rows[1:]
        if rows:
            output.append(rows)
    return output


def faults(path):
    tree = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    document, content = found(str(path))
    wanted = expected(tree)
    wanted, content = joined(wanted), joined(parted(wanted, content))
    for index, (one, other) in enumerate(zip(wanted, content)):
        if one != other:
            yield f"{path}: part {index}: expected {one!r}, found {other!r}"
            return
    if len(wanted) != len(content):
        yield f"{path}: expected {len(wanted)} parts, found {len(content)}"
    for name in ("title", "author", "subject"):
        if getattr(document.core_properties, name) != tree["properties"][name]:
            yield f"{path}: the property {name}"


def main(folder):
    files = sorted(pathlib.Path(folder).rglob("*.docx"))
    complaints = [fault for path in files for fault in faults(path)]
    print("\n".join(complaints))
    print(f"{len(files)} documents compared")
    return 1 if complaints or not files else 0


sys.exit(main(sys.argv[1]))
