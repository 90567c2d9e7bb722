"""Opens every .pptx in a folder with python-pptx, and complains about what a reader would.

Checked are that each slide has a title of its own, that shapes stand on the slide and have numbers of
their own, that tables and pictures are described, that texts name their language and are not smaller
than 8 points. The exit status is 1 if anything is wrong.
"""

import pathlib
import sys

from pptx import Presentation
from pptx.oxml.ns import qn


def faults(path):
    deck = Presentation(str(path))
    titles = []
    for number, slide in enumerate(deck.slides, 1):
        title = slide.shapes.title
        if title is None or not title.text_frame.text.strip():
            yield f"slide {number} has no title"
            continue
        titles.append(title.text_frame.text)
        ids = [shape.shape_id for shape in slide.shapes]
        if len(ids) != len(set(ids)):
            yield f"slide {number}: two shapes have one number"
        for shape in slide.shapes:
            right, bottom = shape.left + shape.width, shape.top + shape.height
            if min(shape.left, shape.top) < 0 or right > deck.slide_width or bottom > deck.slide_height:
                yield f"slide {number}: {shape.name} does not stand on the slide"
            described = shape._element.xpath(".//p:cNvPr")[0].get("descr")
            if (shape.has_table if hasattr(shape, "has_table") else False) and not described:
                yield f"slide {number}: the table is not described"
            if shape.shape_type == 13 and not described:
                yield f"slide {number}: the picture is not described"
        for run in slide._element.iter(qn("a:r")):
            properties = run.find(qn("a:rPr"))
            if properties is None or not properties.get("lang"):
                yield f"slide {number}: a text without its language"
            elif int(properties.get("sz") or 1800) < 800:
                yield f"slide {number}: a text of {properties.get('sz')}"
        if slide.has_notes_slide and not slide.notes_slide.notes_text_frame.text.strip():
            yield f"slide {number}: empty notes"
    if not titles:
        yield "no slides"


def main(folder):
    files = sorted(pathlib.Path(folder).rglob("*.pptx"))
    complaints = [f"{path.name}: {fault}" for path in files for fault in faults(path)]
    print("\n".join(complaints))
    print(f"{len(files)} presentations read")
    return 1 if complaints or not files else 0


sys.exit(main(sys.argv[1]))
