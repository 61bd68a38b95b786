# SPDX-License-Identifier: GPL-3.0-or-later
"""Bodies as the store packs them, unpacked without its code: zlib's format, with a dictionary."""

import json
import pathlib
import re
import zlib

HEADER = pathlib.Path(__file__).parents[2] / "app/webhooks/store/bodydictionary.h"
# The header's text literals have no escapes but those that JSON has too.
LITERALS = re.findall(r'^ *("(?:[^"\\]|\\.)*");?$', HEADER.read_text(), re.MULTILINE)
DICTIONARY = "".join(map(json.loads, LITERALS)).encode()


def unpacked(packing, data):
    if packing == 0:
        return bytes(data)
    assert packing == 1
    inflation = zlib.decompressobj(zdict=DICTIONARY)
    return inflation.decompress(data) + inflation.flush()
