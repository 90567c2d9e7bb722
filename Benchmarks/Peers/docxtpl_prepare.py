"""Makes templates for docxtpl out of finished Word documents: each paragraph becomes a field.

    python3 docxtpl_prepare.py FOLDER OUTPUT

For every DOCX file of the folder it writes a template of the same name, and the texts that fill its
fields as JSON beside it, so that docxtpl can be timed at writing the very same documents.
Install: pip install docxtpl
"""

import json
import pathlib
import sys

from docx import Document

source, output = map(pathlib.Path, sys.argv[1:3])
output.mkdir(parents=True, exist_ok=True)
for path in sorted(source.glob("*.docx")):
    document = Document(path)
    texts = []
    for element in document.element.body.iter(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"
    ):
        runs = [node for node in element.iter() if node.tag.endswith("}t")]
        if not runs:
            continue
        texts.append("".join(run.text or "" for run in runs))
        runs[0].text = "{{ t[%d] }}" % (len(texts) - 1)
        for run in runs[1:]:
            run.text = ""
    document.save(output / path.name)
    (output / path.name).with_suffix(".json").write_text(json.dumps({"t": texts}), "utf-8")
