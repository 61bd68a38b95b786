#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an exported file with Python's own readers and prints what is in it as JSON.

Usage: readback.py FILE [SEPARATOR]; the format is that of the ending.
CSV: rows of texts, the header first, apostrophes of defused texts taken off.
JSON, NDJSON: a list of objects as lists of [name, value], in their order.
XLSX: the cells of each row as {place: [type, style, value]}, and what is said about the sheet.
"""

import csv
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def read_csv(path, separator):
    csv.field_size_limit(2**31 - 1)
    with open(path, newline="", encoding="utf-8-sig") as file:
        assert file.read().endswith("\r\n")
        file.seek(0)
        return [[re.sub(r"^'(?='*[=+\-@\t\r])", "", cell) for cell in row]
                for row in csv.reader(file, delimiter=separator, strict=True)]


def no_constant(name):
    raise ValueError(f"{name} is no JSON")


def read_json(path, lines):
    def parse(text):
        return json.loads(text, object_pairs_hook=list, parse_constant=no_constant)

    with open(path, newline="", encoding="utf-8") as file:
        return [parse(line) for line in file.read().split("\n")[:-1]] if lines else parse(file.read())


def cell_text(element):
    text = "".join(part.text or "" for part in element.iter(MAIN + "t"))
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def cell(element):
    kind = element.get("t", "n")
    value = cell_text(element) if kind == "inlineStr" else element.find(MAIN + "v").text
    return [kind, int(element.get("s", 0)), value]


def read_xlsx(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, part in parts.items():  # every part is XML, and every relation leads somewhere
        root = ElementTree.fromstring(part)
        if name.endswith(".rels"):
            folder = name.replace("_rels/", "").rpartition("/")[0]
            for relation in root.iter(RELATION):
                assert f"{folder}/{relation.get('Target')}".lstrip("/") in parts
    sheet = ElementTree.fromstring(parts["xl/worksheets/sheet1.xml"])
    styles = ElementTree.fromstring(parts["xl/styles.xml"])
    workbook = ElementTree.fromstring(parts["xl/workbook.xml"])
    return {
        "rows": {row.get("r"): {one.get("r"): cell(one) for one in row}
                 for row in sheet.iter(MAIN + "row")},
        "filter": sheet.find(MAIN + "autoFilter").get("ref"),
        "filterName": workbook.find(f"{MAIN}definedNames/{MAIN}definedName").text,
        "frozen": sheet.find(f".//{MAIN}pane").get("topLeftCell"),
        "widths": [float(column.get("width")) for column in sheet.iter(MAIN + "col")],
        "formats": [int(xf.get("numFmtId")) for xf in styles.find(MAIN + "cellXfs")],
        "timeFormat": styles.find(f".//{MAIN}numFmt").get("formatCode"),
    }


def main():
    path = sys.argv[1]
    ending = path.rpartition(".")[2]
    if ending == "csv":
        value = read_csv(path, sys.argv[2] if len(sys.argv) > 2 else ",")
    elif ending == "xlsx":
        value = read_xlsx(path)
    else:
        value = read_json(path, ending == "ndjson")
    json.dump(value, sys.stdout)


if __name__ == "__main__":
    main()
