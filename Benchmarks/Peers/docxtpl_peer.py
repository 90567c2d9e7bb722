"""Fills one template with docxtpl: the peer of `slovo render`.

    python3 docxtpl_peer.py TEMPLATE.docx OUTPUT.docx

The template and its values come from docxtpl_prepare.py. Install: pip install docxtpl
"""

import json
import pathlib
import sys

from docxtpl import DocxTemplate

path = pathlib.Path(sys.argv[1])
template = DocxTemplate(path)
template.render(json.loads(path.with_suffix(".json").read_text("utf-8")), autoescape=True)
template.save(sys.argv[2])
