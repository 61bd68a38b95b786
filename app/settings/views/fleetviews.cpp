// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetviews.h"

#include "fleetviewfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sectionName = "fleetViews"_L1; ///< of no application
constexpr auto versionKey = "version"_L1;     ///< there once anything was changed
constexpr LineForm<FleetView> form{"view"_L1, viewFromText, toViewText};

QString words(const char *text)
{
    return QCoreApplication::translate("FleetViews", text);
}

Failure failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return Failure(error);
}

/// What every operator asks first.
QList<FleetView> firstViews()
{
    return {{words(QT_TRANSLATE_NOOP("FleetViews", "Not heard of for 3 days")),
             u"age:>3d"_s,
             {},
             {u"lastHeardAt"_s}},
            {words(QT_TRANSLATE_NOOP("FleetViews", "Low battery")),
             u"battery:<20"_s,
             {},
             {u"battery"_s}},
            {words(QT_TRANSLATE_NOOP("FleetViews", "With errors")),
             u"has:error"_s,
             {u"make"_s, u"model"_s, u"year"_s, u"vin"_s, u"battery"_s, u"lastHeardAt"_s,
              u"readError"_s, u"vehicleId"_s, u"userId"_s, u"externalId"_s},
             {}},
            {words(QT_TRANSLATE_NOOP("FleetViews", "New since last sync")), u"is:new"_s, {}, {}}};
}

} // namespace

QString fleetViewsSection(const QString &applicationId)
{
    return sectionOf(sectionName, applicationId);
}

FleetViews::FleetViews(const ConfFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_section(fleetViewsSection({}))
{
    // A file that cannot be read is told by the preferences; a change will tell it again.
    m_entries = entriesIn(m_file.read().value_or(ConfFile::Sections()));
}

FleetViews::~FleetViews() = default;

void FleetViews::setApplication(const QString &id)
{
    const QString section = fleetViewsSection(id);
    if (section == m_section)
        return;
    m_section = section;
    m_removed.reset();
    m_entries = entriesIn(m_file.read().value_or(ConfFile::Sections()));
    Q_EMIT changed();
}

FleetViews::Entries FleetViews::entriesIn(const ConfFile::Sections &sections) const
{
    Entries entries;
    const ConfFile::Section section = sections.value(m_section);
    if (!section.contains(versionKey)) {
        for (const FleetView &view : firstViews())
            entries << Entry{view, {}};
    }
    readLines(section, m_section, form, &entries);
    return entries;
}

/// Acts on what the file holds now, so that nothing is lost that another process put there.
Result<Done> FleetViews::change(const std::function<Result<Done>(Entries &)> &act)
{
    Entries entries;
    const Result<Done> done = m_file.change([&](ConfFile::Sections &sections) -> Result<Done> {
        entries = entriesIn(sections);
        if (const Result<Done> acted = act(entries); !acted)
            return acted;
        ConfFile::Section &section = sections[m_section];
        section.insert(versionKey, u"1"_s);
        writeLines(entries, form, &section);
        return Done{};
    });
    if (!done)
        return done;
    m_entries = entries;
    Q_EMIT changed();
    return done;
}

QList<FleetView> FleetViews::views() const
{
    return valuesIn(m_entries);
}

std::optional<FleetView> FleetViews::find(const QString &name) const
{
    const qsizetype place = placeOf(m_entries, name);
    return place < 0 ? std::nullopt : m_entries.at(place).value;
}

Result<Done> FleetViews::put(const FleetView &view)
{
    return put(QList{view});
}

Result<Done> FleetViews::put(const QList<FleetView> &views)
{
    return change([&views](Entries &entries) -> Result<Done> {
        for (const FleetView &view : views) {
            const Result<FleetView> checked = checkedView(view);
            if (!checked)
                return Failure(checked.error());
            const qsizetype place = placeOf(entries, checked->name);
            if (place < 0)
                entries << Entry{*checked, {}};
            else
                entries[place].value = *checked;
        }
        return Done{};
    });
}

Result<Done> FleetViews::rename(const QString &from, const QString &to)
{
    return change([&](Entries &entries) -> Result<Done> {
        const qsizetype place = placeOf(entries, from);
        if (place < 0)
            return failure(ApiError::Kind::NotFound,
                           words(QT_TRANSLATE_NOOP("FleetViews", "There is no such view.")));
        FleetView view = *entries.at(place).value;
        view.name = to;
        const Result<FleetView> checked = checkedView(view);
        if (!checked)
            return Failure(checked.error());
        if (const qsizetype taken = placeOf(entries, checked->name); taken >= 0 && taken != place)
            return failure(ApiError::Kind::Conflict,
                           words(QT_TRANSLATE_NOOP("FleetViews", "Another view has this name.")));
        entries[place].value = *checked;
        return Done{};
    });
}

Result<Done> FleetViews::remove(const QString &name)
{
    std::optional<Removed> removed;
    const Result<Done> done = change([&](Entries &entries) -> Result<Done> {
        if (const qsizetype place = placeOf(entries, name); place >= 0)
            removed = Removed{*entries.takeAt(place).value, place};
        return Done{};
    });
    if (done)
        m_removed = removed;
    return done;
}

std::optional<QString> FleetViews::removed() const
{
    return m_removed ? std::optional(m_removed->view.name) : std::nullopt;
}

Result<Done> FleetViews::undoRemove()
{
    if (!m_removed)
        return Done{};
    const Removed back = *m_removed;
    return change([&](Entries &entries) -> Result<Done> {
        FleetView view = back.view;
        if (placeOf(entries, view.name) >= 0)
            view.name = freeName(view.name);
        entries.insert(std::min(back.place, entries.size()), Entry{view, {}});
        m_removed.reset();
        return Done{};
    });
}

Result<Done> FleetViews::move(const QString &name, qsizetype to)
{
    return change([&](Entries &entries) -> Result<Done> {
        if (const qsizetype place = placeOf(entries, name); place >= 0)
            entries.move(place, std::clamp<qsizetype>(to, 0, entries.size() - 1));
        return Done{};
    });
}

QString FleetViews::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; placeOf(m_entries, name) >= 0; ++number)
        name = u"%1 %2"_s.arg(wanted.left(FleetView::longestName - 5), QString::number(number));
    return name;
}

} // namespace motorpool
