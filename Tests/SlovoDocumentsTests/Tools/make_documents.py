"""Makes documents of varied content in a folder: make_documents.py FOLDER COUNT. Needs python-docx."""

import random
import sys

import docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.opc.constants import RELATIONSHIP_TYPE

WORDS = (
    "njegova ljubav džep klaster za učenje događaj razmjene znanja općina saradnja međunarodni "
    "žena šuma ćerka čovjek Ljubljana Njujork Džemal đak polje konj kralj uđe sveučilište noć "
    "vjetar mjera ljepota življenje NJEGOŠ ocjenjivanje prijatelj nadležnost izvještaj program"
).split()


def sentence(rng, low=3, high=12):
    words = [rng.choice(WORDS) for _ in range(rng.randint(low, high))]
    return " ".join(words).capitalize() + rng.choice([".", "!", " (prilog).", " „tako“."])


def runs(rng, paragraph, text):
    """Splits a text over runs, also inside of words and digraphs."""
    while text:
        size = rng.randint(1, 9)
        run = paragraph.add_run(text[:size])
        run.bold = rng.random() < 0.3
        run.italic = rng.random() < 0.2
        if rng.random() < 0.2:
            language = OxmlElement("w:lang")
            language.set(qn("w:val"), "sr-Latn-RS")
            run._r.get_or_add_rPr().append(language)
        text = text[size:]


def hyperlink(paragraph, text):
    target = paragraph.part.relate_to(
        "https://example.org/njegova", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), target)
    run = OxmlElement("w:r")
    word = OxmlElement("w:t")
    word.text = text
    run.append(word)
    link.append(run)
    paragraph._p.append(link)


def field(paragraph, instruction, result):
    for kind in ("begin", "instr", "separate", "result", "end"):
        run = OxmlElement("w:r")
        if kind == "instr":
            child = OxmlElement("w:instrText")
            child.set(qn("xml:space"), "preserve")
            child.text = instruction
        elif kind == "result":
            child = OxmlElement("w:t")
            child.text = result
        else:
            child = OxmlElement("w:fldChar")
            child.set(qn("w:fldCharType"), kind)
        run.append(child)
        paragraph._p.append(run)


def change(paragraph, kind, text, number):
    element = parse_xml(
        f'<w:{kind} {nsdecls("w")} w:id="{number}" w:author="Ljubica" '
        f'w:date="2024-05-17T10:00:00Z"><w:r><w:{"t" if kind == "ins" else "delText"} '
        f'xml:space="preserve">{text}</w:{"t" if kind == "ins" else "delText"}></w:r></w:{kind}>')
    paragraph._p.append(element)


def text_box(paragraph, text, number):
    content = f"<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>"
    paragraph._p.append(parse_xml(
        '<w:r xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        f'xmlns:v="urn:schemas-microsoft-com:vml" {nsdecls("w")}><mc:AlternateContent>'
        '<mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="1828800" cy="914400"/><wp:docPr id="{number}" name="Okvir {number}"/>'
        '<a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="1828800" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'</wps:spPr><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>'
        '</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>'
        f'<v:shape style="width:144pt;height:72pt"><v:textbox>{content}</v:textbox></v:shape>'
        '</w:pict></mc:Fallback></mc:AlternateContent></w:r>'))


def make(path, number):
    rng = random.Random(number)
    document = docx.Document()
    document.core_properties.title = sentence(rng, 2, 4)
    section = document.sections[0]
    if rng.random() < 0.7:
        runs(rng, section.header.paragraphs[0], sentence(rng))
    if rng.random() < 0.7:
        footer = section.footer.paragraphs[0]
        footer.add_run("Stranica ")
        field(footer, " PAGE ", "1")
    document.add_heading(sentence(rng, 2, 5), level=1)
    for index in range(rng.randint(3, 10)):
        style = rng.choice([None, "List Bullet", "List Number", "Quote"])
        paragraph = document.add_paragraph(style=style)
        runs(rng, paragraph, sentence(rng))
        choice = rng.randint(0, 7)
        if choice == 0:
            hyperlink(paragraph, rng.choice(WORDS))
        elif choice == 1:
            field(paragraph, ' REF njegova \\h ', rng.choice(WORDS))
        elif choice == 2:
            change(paragraph, "ins", sentence(rng, 1, 3), 100 + index)
            change(paragraph, "del", sentence(rng, 1, 3), 200 + index)
        elif choice == 3:
            text_box(paragraph, sentence(rng, 2, 4), 300 + index)
        elif choice == 4:
            paragraph.add_run("\t" + rng.choice(WORDS)).add_break(WD_BREAK.LINE)
            paragraph.add_run(" & <" + rng.choice(WORDS) + ">")
        elif choice == 5 and hasattr(document, "add_comment"):
            document.add_comment(paragraph.runs[:1], text=sentence(rng), author="Njegoš")
    if rng.random() < 0.8:
        table = document.add_table(rows=rng.randint(1, 4), cols=rng.randint(1, 4))
        for row in table.rows:
            for cell in row.cells:
                runs(rng, cell.paragraphs[0], sentence(rng, 1, 4))
    document.save(path)


if __name__ == "__main__":
    folder, count = sys.argv[1], int(sys.argv[2])
    for number in range(count):
        make(f"{folder}/{number:03}.docx", number)
