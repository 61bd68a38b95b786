// SPDX-License-Identifier: GPL-3.0-or-later
#include "listkeys.h"

#include "listtext.h"
#include "vinslot.h"

#include <QtEndian>

#include <algorithm>
#include <functional>

namespace motorpool {

namespace {

quint64 hash(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

quint64 hash(const IdSlot &id)
{
    return hash(std::string_view(reinterpret_cast<const char *>(id.bytes.data()), 16));
}

quint64 hash(const VinSlot &vin)
{
    return hash(std::string_view(vin.data(), vin.size()));
}

} // namespace

ListKeys::ListKeys(const PastedList &list)
    : m_list(list)
{
    for (quint32 entry = 0; entry < list.size(); ++entry) {
        const std::string_view key = list.key(entry);
        m_byText.insert(entry, [&list](quint32 of) { return hash(list.key(of)); });
        if (const auto id = IdSlot::fromUuid(key)) {
            m_ids.push_back({*id, entry});
            m_byId.insert(quint32(m_ids.size() - 1),
                          [this](quint32 at) { return hash(m_ids[at].id); });
        } else if (key.size() == VinSlot().size()) {
            std::string upper(key);
            std::transform(upper.begin(), upper.end(), upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
            if (const auto vin = vinSlot(upper)) {
                m_vins.push_back({*vin, entry});
                m_byVin.insert(quint32(m_vins.size() - 1),
                               [this](quint32 at) { return hash(m_vins[at].vin); });
            }
        }
    }
}

quint32 ListKeys::ofId(const IdSlot &id) const
{
    const quint32 at = m_byId.find(hash(id), [&](quint32 of) { return m_ids[of].id == id; });
    return at == NumberIndex::none ? noNumber : m_ids[at].entry;
}

quint32 ListKeys::ofVin(const VinSlot &vin) const
{
    const quint32 at = m_byVin.find(hash(vin), [&](quint32 of) { return m_vins[of].vin == vin; });
    return at == NumberIndex::none ? noNumber : m_vins[at].entry;
}

quint32 ListKeys::ofText(std::string_view text) const
{
    if (text.empty())
        return noNumber;
    // What an external id has beyond it, no entry can have.
    const std::string key = listKey(text);
    return m_byText.find(hash(key), [&](quint32 of) { return m_list.key(of) == key; });
}

} // namespace motorpool
