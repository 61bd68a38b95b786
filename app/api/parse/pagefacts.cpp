// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefacts.h"

#include "bodyread.h"

namespace motorpool {

using namespace Qt::StringLiterals;

PageFacts readPageFacts(const JsonReader &root)
{
    if (!root.has(u"data") || root.isNull(u"data"))
        root.fail(u"data", u"expected an array, found none"_s);
    PageFacts facts;
    facts.items = root.raw(u"data").toArray().size();
    const PageMeta meta = readPageMeta(root);
    facts.total = meta.total;
    facts.pageNumber = meta.number;
    const JsonReader links = root.child(u"links");
    facts.saysNext = links.has(u"next");
    facts.next = links.text(u"next");
    return facts;
}

} // namespace motorpool
