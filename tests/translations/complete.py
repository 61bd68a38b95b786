#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the sources has a finished German translation that keeps its placeholders, and is
looked up where it was put: tr() of a class looks into its own context, so it is for literals alone.

Usage: complete.py SOURCE_FOLDER LUPDATE
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


def messages(path):
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            key = (name, message.findtext("source"), message.findtext("comment"))
            found[key] = message.find("translation")
    return found


def placeholders(text):
    return sorted(re.findall(r"%L?\d|%n", text))


def main():
    source = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder, "fresh.ts")
        subprocess.run([sys.argv[2], "-silent", source / "app", source / "ui", "-ts", fresh],
                       check=True)
        wanted = messages(fresh)
    german = messages(source / "translations" / "motorpool_de.ts")

    faults = []
    for key in wanted:
        translation = german.get(key)
        if translation is None or translation.get("type") == "unfinished":
            faults.append(f"not translated: {key[0]}: {key[1]!r}")
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] \
            or [translation.text or ""]
        for form in forms:
            if not form.strip():
                faults.append(f"empty: {key[0]}: {key[1]!r}")
            given = placeholders(key[1])
            if placeholders(form) != given and "%n" not in given:
                faults.append(f"placeholders differ: {key[0]}: {key[1]!r}")
    faults += [f"no longer in the sources: {key[0]}: {key[1]!r}" for key in german
               if key not in wanted]
    for path in [*source.glob("app/**/*.cpp"), *source.glob("ui/**/*.cpp")]:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"\btr\([^\")]", line):
                faults.append(f"tr() of no literal: {path.relative_to(source)}:{number}")
    print("\n".join(faults))
    print(f"{len(wanted)} texts, {len(faults)} faults")
    return bool(faults) or len(wanted) < 200


if __name__ == "__main__":
    sys.exit(main())
