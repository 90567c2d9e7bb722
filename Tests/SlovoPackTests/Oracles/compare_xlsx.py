"""Compares each workbook with the tables of the tree beside it, read by openpyxl."""
import datetime
import json
import pathlib
import re
import sys

import openpyxl


def words(inlines):
    parts = []
    for inline in inlines:
        kind = inline["kind"]
        if kind == "text":
            parts.append(inline["text"])
        elif kind in ("strong", "emphasis", "link"):
            parts.append(words(inline["content"]))
        elif kind == "missing":
            parts.append("⟨" + inline["name"] + "⟩")
    return "".join(parts)


def tables(blocks):
    for block in blocks:
        kind = block["kind"]
        if kind == "table" and block["rows"]:
            yield block
        elif kind == "list":
            for item in block["items"]:
                yield from tables(item)
        elif kind == "columns":
            for pair in block["pairs"]:
                yield from tables(pair["left"])


def texts(blocks):
    for block in blocks:
        if block["kind"] in ("heading", "paragraph"):
            yield words(block["content"])
        elif block["kind"] == "list":
            for item in block["items"]:
                yield from texts(item)


def letters(text):
    return re.sub(r"[\W_]+", "", text)


faults = 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx")):
    tree = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    book = openpyxl.load_workbook(path)
    found = list(tables(tree["blocks"]))
    if len(found) != len(book.worksheets):
        print(path.name, len(found), "tables,", len(book.worksheets), "sheets")
        faults += 1
        continue
    for table, sheet in zip(found, book.worksheets):
        header = bool(table["header"])
        if header and (len(sheet.tables) != 1 or sheet.freeze_panes != "A2"):
            print(path.name, sheet.title, "no table, or a header that does not stay")
            faults += 1
        rows = list(sheet.iter_rows(min_row=2 if header else 1))
        if len(rows) != len(table["rows"]):
            print(path.name, sheet.title, "has", len(rows), "rows of", len(table["rows"]))
            faults += 1
            continue
        for row, cells in zip(table["rows"], rows):
            shown = ""
            for cell in cells:
                value = cell.value
                if isinstance(value, (datetime.time, datetime.datetime)):
                    value = value.strftime("%H:%M")
                if cell.data_type == "f":
                    print(path.name, sheet.title, "has a formula")
                    faults += 1
                shown += "" if value is None else str(value)
            wanted = "\n".join("\n".join(texts(cell["blocks"])) for cell in row["cells"])
            # Values lose their currency, and times their second colon; words stay.
            missing = [word for word in re.findall(r"[^\W\d_]{4,}", wanted) if word not in shown]
            if missing:
                print(path.name, sheet.title, missing[:3])
                faults += 1
sys.exit(1 if faults else 0)
