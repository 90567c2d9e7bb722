"""Complains about each PDF file, named with its language and title, that is not tagged PDF/UA-1."""
import sys

import pikepdf

for line in open(sys.argv[1], encoding="utf-8"):
    path, language, title, headers = line.rstrip("\n").split("\t")
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        faults = []
        if "/StructTreeRoot" not in root:
            faults.append("no tags")
        if str(root.get("/Lang", "")) != language:
            faults.append(f"language {root.get('/Lang')}")
        if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
            faults.append("not marked")
        if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
            faults.append("title not shown")
        with pdf.open_metadata() as metadata:
            if metadata.get("dc:title") != title:
                faults.append(f"title {metadata.get('dc:title')}")
            if metadata.get("{http://www.aiim.org/pdfua/ns/id/}part") != "1":
                faults.append("not PDF/UA-1")
        kinds = {str(o["/S"]) for o in pdf.objects
                 if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/StructElem" and "/S" in o}
        kinds |= {str(o["/S"]) for o in pdf.objects
                  if isinstance(o, pikepdf.Dictionary) and "/S" in o and "/P" in o}
        if "/H1" not in kinds:
            faults.append("no heading")
        if headers == "yes" and "/TH" not in kinds:
            faults.append("no table headers")
        for font in (o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)
                     and o.get("/Type") == "/FontDescriptor"):
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys()):
                faults.append(f"font {font.get('/FontName')} not embedded")
            # The font that the compiler takes when none of those that are named has a letter.
            if "Libertinus" in str(font.get("/FontName")):
                faults.append(f"font {font.get('/FontName')} stands in for another one")
        if faults:
            print(path, ", ".join(faults))
