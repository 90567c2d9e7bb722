"""Fills every DOCX file of a folder with docxtpl: the peer of `slovo render`.

The files are those that slovo made, so that both write the same documents. They hold one field less
work than a real template: the peer only has to read, fill and write them.
Install: pip install docxtpl
"""

import io
import pathlib
import sys

from docxtpl import DocxTemplate

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.docx")):
    template = DocxTemplate(path)
    template.render({"title": "Dogadjaj"})
    template.save(io.BytesIO())
