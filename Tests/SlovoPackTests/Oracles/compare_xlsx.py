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


def has_days(when):
    """Whether a date says which days it means, all of them."""
    return when["span"] in ("day", "days") and when["role"] not in ("window", "until")


def calendar(name, entries, sheet):
    """Compares the sheet of the calendar with the entries of the tree, in the order of days."""
    shown, wanted = [], []
    for what, when, start, end, days in sheet.iter_rows(min_row=2):
        counts = is_count(sheet, days) if days.value is not None else None
        # What is known by its month shows no day.
        forms = [None if cell.value is None else "d" in cell.number_format for cell in (start, end)]
        shown.append((what.value, when.value, start.value, end.value, counts, *forms))
    for entry in entries:
        ends = []
        for key, time in (("first", "start"), ("last", "end")):
            day = entry["span"].get(key) or entry["span"]["day"]
            ends.append(datetime.datetime.fromisoformat(day + "T" + entry["span"].get(time, "00:00")))
        when = entry["when"]
        shows_day = when["span"] in ("day", "days")
        if when["role"] == "until":
            ends[0] = None
        wanted.append(
            (entry["title"], entry["date"], *ends, True if has_days(when) else None,
             None if ends[0] is None else shows_day, shows_day))
    last = [row[3].date() for row in shown]
    first = [row[2].date() if row[2] else row[3].date() for row in shown]
    if sorted(shown, key=str) != sorted(wanted, key=str) or first != sorted(first):
        print(name, sheet.title, "differs from the calendar:", set(shown) ^ set(wanted), last)
        return 1
    return 0


def remarks(blocks):
    """The remarks right above or below a table, which belong to it."""
    flat = []
    for block in blocks:
        if block["kind"] == "columns":
            for pair in block["pairs"]:
                flat += pair["left"]
        elif not (block["kind"] == "paragraph" and block["role"] == "translation"):
            flat.append(block)
    for before, block, after in zip([None, *flat], flat, [*flat[1:], None]):
        beside = [b for b in (before, after) if b and b["kind"] == "table" and b["role"] in ("data", "fields")]
        if block["kind"] == "paragraph" and block["role"] == "remark" and beside:
            yield words(block["content"])


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
    everything = {cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    for remark in remarks(tree["blocks"]):
        if remark not in everything:
            print(path.name, "lacks the remark", remark)
            faults += 1
    for table, sheet in zip(found, sheets):
        header = bool(table["header"])
        if header and (len(sheet.tables) != 1 or sheet.freeze_panes != "A2"):
            print(path.name, sheet.title, "no table, or a header that does not stay")
            faults += 1
        rows = list(sheet.iter_rows(min_row=2 if header else 1))
        # Notes stand below the table, behind an empty line.
        below = rows[len(table["rows"]):]
        if below and not any(cell.value for cell in below[0]):
            rows = rows[:len(table["rows"])]
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
            whens = [c["value"] for c in row["cells"] if c.get("value", {}).get("kind") == "date"]
            if header and not all(has_days(when) for when in whens) and any(is_count(sheet, c) for c in cells):
                print(path.name, sheet.title, "counts days that are not known")
                faults += 1
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
