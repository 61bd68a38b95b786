// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"

#include "alertrules.h"
#include "applicationsection.h"
#include "fleetviews.h"
#include "log.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto generalSection = "general"_L1;
constexpr auto defaultKey = "defaultApplication"_L1;

Failure usage(const char *text)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = QCoreApplication::translate("ApplicationStore", text);
    return Failure(error);
}

template <class Predicate>
std::optional<Application> firstOf(const QList<Application> &applications, Predicate predicate)
{
    const auto found = std::find_if(applications.begin(), applications.end(), predicate);
    return found != applications.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Application> named(const QList<Application> &applications, const QString &name)
{
    return firstOf(applications, [&name](const Application &application) {
        return application.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

ApplicationStore::ApplicationStore(const Paths &paths, const EffectiveSettings &rules,
                                   QObject *parent)
    : QObject(parent)
    , m_paths(paths)
    , m_file(paths.config + "/motorpool.conf"_L1)
    , m_rules(rules)
{
    reload();
}

std::optional<Application> ApplicationStore::byId(const QString &id) const
{
    return firstOf(m_applications, [&id](const Application &a) { return a.id == id; });
}

std::optional<Application> ApplicationStore::byName(const QString &name) const
{
    return named(m_applications, name);
}

std::optional<Application> ApplicationStore::defaultApplication() const
{
    if (const auto chosen = byId(m_defaultId))
        return chosen;
    return m_applications.size() == 1 ? std::optional(m_applications.first()) : std::nullopt;
}

std::optional<ApiError> ApplicationStore::saveRefusal(const Application &application) const
{
    if (const auto refused = m_access.changeRefusal())
        return refused;
    return m_access.applicationRefusal(application);
}

Result<Application> ApplicationStore::save(const Application &application)
{
    if (const auto refused = saveRefusal(application))
        return Failure(*refused);
    Application saved = application;
    saved.name = saved.name.trimmed();
    if (saved.id.isEmpty())
        saved.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (saved.secretPlace == SecretPlace::Environment || saved.secretPlace == SecretPlace::Demo) {
        return usage(
            QT_TRANSLATE_NOOP("ApplicationStore", "This application exists for this run only."));
    }
    if (const auto checked = checkApplication(saved); !checked)
        return Failure(checked.error());

    const auto done = change([&saved, this](ConfFile::Sections &sections) -> Result<Done> {
        const auto known = applicationsIn(sections);
        if (!known)
            return Failure(known.error());
        if (const auto other = named(*known, saved.name); other && other->id != saved.id) {
            return usage(QT_TRANSLATE_NOOP("ApplicationStore",
                                           "Another application has this name already."));
        }
        ConfFile::Section &section = sections[applicationSectionName(saved.id)];
        section = kept(toSection(saved), section);
        return Done{};
    });
    if (!done)
        return Failure(done.error());
    return saved;
}

Result<Done> ApplicationStore::remove(const QString &id)
{
    if (const auto refused = m_access.changeRefusal())
        return Failure(*refused);
    return change([&id](ConfFile::Sections &sections) -> Result<Done> {
        sections.remove(applicationSectionName(id));
        sections.remove(fleetViewsSection(id));
        sections.remove(alertsSection(id));
        if (sections.value(generalSection).value(defaultKey) == id)
            sections[generalSection].remove(defaultKey);
        return Done{};
    });
}

Result<Done> ApplicationStore::setDefault(const QString &id)
{
    return change([&id](ConfFile::Sections &sections) -> Result<Done> {
        if (!sections.contains(applicationSectionName(id)))
            return usage(QT_TRANSLATE_NOOP("ApplicationStore", "There is no such application."));
        sections[generalSection][defaultKey] = id;
        return Done{};
    });
}

void ApplicationStore::reload()
{
    if (const auto sections = m_file.read()) {
        show(*sections);
    } else {
        m_fault = sections.error();
        qCWarning(lcSettings).noquote() << m_fault->detail;
    }
}

void ApplicationStore::show(const ConfFile::Sections &sections)
{
    const auto applications = applicationsIn(governed(sections));
    if (!applications) {
        m_fault = applications.error();
        m_fault->path = m_file.path();
        m_fault->detail = u"%1: %2"_s.arg(m_file.path(), m_fault->detail);
        qCWarning(lcSettings).noquote() << m_fault->detail;
        return;
    }
    const QString defaultId = sections.value(generalSection).value(defaultKey);
    const bool same = *applications == m_applications && defaultId == m_defaultId;
    m_fault.reset();
    m_sections = sections;
    m_applications = *applications;
    m_defaultId = defaultId;
    if (!same)
        Q_EMIT changed();
}

Result<Done> ApplicationStore::change(const std::function<Result<Done>(ConfFile::Sections &)> &fn)
{
    if (m_fault)
        return Failure(*m_fault);
    ConfFile::Sections written;
    const auto done = m_file.change([&](ConfFile::Sections &sections) {
        auto changed = fn(sections);
        written = sections;
        return changed;
    });
    if (done)
        show(written);
    return done;
}

} // namespace motorpool
