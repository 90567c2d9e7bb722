"""Checks every .html in a folder against the rules of HTML that a parser and a reader can see.

Checked are: no parse error (html5lib); only elements and attributes that the standard has, each where it
may stand; ids that are there once, and references that lead to one; languages by name; one title, one
main, headings that skip no level; places to fill in, pictures, links and tables that say what they are.
The exit status is 1 if anything is wrong.

Source: HTML Living Standard, sections 3.2 and 4; WCAG 2.2, criteria 1.1.1, 1.3.1, 2.4.2, 3.1.1, 4.1.2.
"""

import pathlib
import re
import sys

import html5lib

GLOBAL = {"id", "class", "lang", "style", "title", "role", "tabindex", "hidden", "translate"}
OWN = {
    "a": {"href"}, "col": {"span"}, "colgroup": {"span"}, "html": set(), "img": {"src", "alt", "width", "height"},
    "input": {"type", "name", "value", "checked", "inputmode"}, "li": {"value"}, "link": {"rel", "href"},
    "meta": {"charset", "name", "content"}, "ol": {"start", "type"}, "option": {"value", "label", "selected"},
    "select": {"name"}, "td": {"colspan", "rowspan", "headers"}, "textarea": {"name", "rows", "cols"},
    "th": {"colspan", "rowspan", "headers", "scope"}, "time": {"datetime"}, "label": {"for"},
}
PLAIN = set(
    "body br caption div em footer form h1 h2 h3 h4 head header main mark nav p section span strong style "
    "sup table tbody thead title tr ul".split())
CHILDREN = {
    "ul": {"li"}, "ol": {"li"}, "tr": {"td", "th"}, "tbody": {"tr"}, "thead": {"tr"}, "colgroup": {"col"},
    "table": {"caption", "colgroup", "thead", "tbody"}, "select": {"option"},
}
PHRASING = set(
    "a br em input label mark select span strong sup textarea time img".split())
ONLY_PHRASING = {"p", "h1", "h2", "h3", "h4", "span", "em", "strong", "a", "caption", "mark", "label", "sup"}
LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")


def words(element):
    return " ".join("".join(element.itertext()).split())


def faults(path):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(path.read_text(encoding="utf-8"))
    for error in parser.errors:
        yield f"parse error {error[1]} at {error[0]}"
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    ids = [element.get("id") for element in elements if element.get("id") is not None]
    for identifier in set(ids):
        if ids.count(identifier) > 1 or not identifier or re.search(r"\s", identifier):
            yield f"the id {identifier!r}"
    if not LANGUAGE.match(root.get("lang", "")):
        yield f"the language {root.get('lang')!r}"
    for element in elements:
        name = element.tag
        if name not in PLAIN and name not in OWN:
            yield f"the element {name}"
        for attribute, value in element.attrib.items():
            own = GLOBAL | OWN.get(name, set())
            if attribute not in own and not attribute.startswith(("aria-", "data-")):
                yield f"{name} has {attribute}"
            if attribute in ("aria-labelledby", "aria-describedby", "for", "headers"):
                yield from (f"{attribute} leads nowhere: {id}" for id in value.split() if id not in ids)
            if attribute == "href" and value.startswith("#") and value[1:] not in ids:
                yield f"a link leads nowhere: {value}"
            if attribute == "lang" and not LANGUAGE.match(value):
                yield f"the language {value}"
            if attribute == "tabindex" and value not in ("0", "-1"):
                yield f"tabindex {value}"
        children = [child.tag for child in element if isinstance(child.tag, str)]
        allowed = CHILDREN.get(name) or (PHRASING if name in ONLY_PHRASING else None)
        if allowed is not None:
            yield from (f"{child} in {name}" for child in children if child not in allowed)
        if name in CHILDREN and (element.text or "").strip():
            yield f"text in {name}"
        if name in ("input", "select", "textarea"):
            labelled = element.get("aria-label") or element.get("aria-labelledby")
            if not labelled and not named_around(root, element):
                yield f"a place to fill in without a label: {element.get('name')}"
        if name == "img" and not (element.get("alt") or "").strip():
            yield "a picture without a description"
        if name == "a" and element.get("href") is not None and not words(element):
            yield f"a link without words: {element.get('href')}"
    titles = [words(element) for element in elements if element.tag == "title"]
    if len(titles) != 1 or not titles[0]:
        yield f"titles {titles}"
    if sum(element.tag == "main" for element in elements) != 1:
        yield "not one main"
    levels = [int(element.tag[1]) for element in elements if re.fullmatch("h[1-6]", element.tag)]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"headings {levels}"
    if any(after > before + 1 for before, after in zip(levels, levels[1:])):
        yield f"a heading skips a level: {levels}"
    for element in elements:
        if re.fullmatch("h[1-6]", element.tag) and not words(element):
            yield "an empty heading"
        if element.tag == "table" and element.get("role") != "presentation":
            yield from table_faults(element)


def named_around(root, element):
    """Whether a place stands in a label that has words."""
    return any(element in list(label.iter()) and words(label) for label in root.iter("label"))


def table_faults(table):
    rows = [row for row in table.iter("tr")]
    if not any(cell.tag == "th" for row in rows for cell in row):
        yield "a table without headers"
    for cell in table.iter("th"):
        if cell.get("scope") not in ("col", "row") or not (words(cell) or list(cell)):
            yield "a header that heads nothing"
    widths = {sum(int(cell.get("colspan") or 1) for cell in row) for row in rows}
    columns = len(list(table.iter("col")))
    if widths - {columns}:
        yield f"rows of {widths} in {columns} columns"
    if not (table.find("caption") is not None or table.get("aria-labelledby") or table.get("aria-label")):
        yield "a table without a name"


def main(folder):
    files = sorted(pathlib.Path(folder).rglob("*.html"))
    complaints = [f"{path.name}: {fault}" for path in files for fault in faults(path)]
    print("\n".join(complaints[:60]))
    print(f"{len(files)} pages checked")
    return 1 if complaints or not files else 0


sys.exit(main(sys.argv[1]))
