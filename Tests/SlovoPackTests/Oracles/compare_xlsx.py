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
        if kind == "table" and block["rows"] and block["role"] in ("data", "fields"):
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


def is_count(sheet, cell):
    """Whether a formula counts the days between the two cells before it, which hold days."""
    if cell.column < 3:
        return False
    start, end = (sheet.cell(cell.row, cell.column - back) for back in (2, 1))
    wanted = f"=INT({end.coordinate})-INT({start.coordinate})+1"
    return cell.value == wanted and start.is_date and end.is_date and start.value <= end.value


def calendar(name, entries, sheet):
    """Compares the sheet of the calendar with the entries of the tree, in the order of days."""
    shown, wanted = [], []
    for what, start, end, days in sheet.iter_rows(min_row=2):
        if not is_count(sheet, days):
            print(name, sheet.title, "has", days.value, "for a number of days")
            return 1
        shown.append((start.value, end.value, what.value))
    for entry in entries:
        ends = []
        for key, time in (("first", "start"), ("last", "end")):
            day = entry["span"].get(key) or entry["span"]["day"]
            ends.append(datetime.datetime.fromisoformat(day + "T" + entry["span"].get(time, "00:00")))
        wanted.append((*ends, entry["summary"]))
    if sorted(shown) != sorted(wanted) or shown != sorted(shown, key=lambda row: row[0].date()):
        print(name, sheet.title, "differs from the calendar:", set(shown) ^ set(wanted))
        return 1
    return 0


def answers(sheet, cell):
    """The rule of a place to fill in: the kind of its values; None where a cell takes anything."""
    rules = [r for r in sheet.data_validations.dataValidation if cell.coordinate in r.sqref]
    return rules[0].type if rules else None


def places(blocks):
    """What is filled in where a cell is nothing but one place."""
    for block in blocks:
        content = block["content"] if block["kind"] == "paragraph" else []
        if len(blocks) == 1 and len(content) == 1 and content[0]["kind"] == "control":
            yield {"choice": "list", "checkbox": "list", "date": "date", "number": "decimal"}.get(content[0]["input"])


def is_sum(sheet, cell):
    """Whether a formula adds up all cells above it but the header."""
    above = f"{cell.column_letter}2:{cell.column_letter}{cell.row - 1}"
    return cell.value == f"=SUM({above})"


ABOUT = re.compile("О документу|O dokumentu|За документот|Za dokumentot|About")
faults = 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx")):
    tree = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    book = openpyxl.load_workbook(path)
    found = list(tables(tree["blocks"]))
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    # The last sheet holds what other documents have around their text: logos, notes, signatures.
    if len(sheets) > len(found) and ABOUT.match(sheets[-1].title):
        sheets = sheets[:-1]
    entries = tree["calendar"]
    if len(sheets) == len(found) + 1 and len(entries) > 1:
        faults += calendar(path.name, entries, sheets[-1])
        sheets = sheets[:-1]
    if len(found) != len(sheets):
        print(path.name, len(found), "tables,", len(book.worksheets), "sheets")
        faults += 1
        continue
    for table, sheet in zip(found, sheets):
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
                    if not is_count(sheet, cell) and not is_sum(sheet, cell):
                        print(path.name, sheet.title, "has the formula", value)
                        faults += 1
                    continue
                if cell.data_type == "d" and not cell.is_date:
                    print(path.name, sheet.title, "has a date without a format")
                    faults += 1
                shown += "" if value is None else str(value)
                # The words around an amount are part of how it is shown.
                shown += " ".join(re.findall(r'"([^"]*)"', cell.number_format))
            wanted = "\n".join("\n".join(texts(cell["blocks"])) for cell in row["cells"])
            # Values lose the marks between their thousands, and times their second colon; words stay.
            # Each place is filled in by rules, as often as the row has places.
            rules = [rule for cell in cells if (rule := answers(sheet, cell))]
            asked = [p for cell in row["cells"] for p in places(cell["blocks"]) if p]
            # A row of sums is not filled in, but counted.
            if rules != ([] if row.get("total") else asked):
                print(path.name, sheet.title, "has the rules", rules, "for", asked)
                faults += 1
            missing = [word for word in re.findall(r"[^\W\d_]{4,}", wanted) if word not in shown]
            if missing:
                print(path.name, sheet.title, missing[:3])
                faults += 1
sys.exit(1 if faults else 0)
