// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrules.h"

#include "alertruletext.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sectionName = "alerts"_L1; ///< of no application
constexpr auto onKey = "notifications"_L1;
constexpr auto onText = "on"_L1;
constexpr LineForm<AlertRule> form{"rule"_L1, ruleFromText, toRuleText};

QString words(const char *text)
{
    return QCoreApplication::translate("AlertRule", text);
}

Failure failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return Failure(error);
}

Failure taken()
{
    return failure(ApiError::Kind::Conflict,
                   words(QT_TRANSLATE_NOOP("AlertRule", "Another rule has this name.")));
}

} // namespace

QString alertsSection(const QString &applicationId)
{
    return sectionOf(sectionName, applicationId);
}

AlertRules::AlertRules(const ConfFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_section(alertsSection({}))
{
    // A file that cannot be read is told by the preferences; a change will tell it again.
    read(m_file.read().value_or(ConfFile::Sections()));
}

AlertRules::~AlertRules() = default;

void AlertRules::setApplication(const QString &id)
{
    if (alertsSection(id) == m_section)
        return;
    m_section = alertsSection(id);
    read(m_file.read().value_or(ConfFile::Sections()));
    Q_EMIT changed();
}

void AlertRules::look()
{
    const auto sections = m_file.read();
    if (!sections)
        return;
    const bool wasOn = m_isOn;
    const QList<AlertRule> before = rules();
    read(*sections);
    if (wasOn != m_isOn || before != rules())
        Q_EMIT changed();
}

void AlertRules::read(const ConfFile::Sections &sections)
{
    const ConfFile::Section section = sections.value(m_section);
    m_isOn = section.value(onKey) == onText;
    m_lines.clear();
    readLines(section, m_section, form, &m_lines);
}

/// Acts on what the file holds now, so that nothing is lost that another process put there.
Result<Done>
AlertRules::change(const std::function<Result<Done>(ConfFile::Section &section, Lines &lines)> &act)
{
    Lines lines;
    bool isOn = false;
    const Result<Done> done = m_file.change([&](ConfFile::Sections &sections) -> Result<Done> {
        ConfFile::Section &section = sections[m_section];
        readLines(section, m_section, form, &lines);
        if (const Result<Done> acted = act(section, lines); !acted)
            return acted;
        writeLines(lines, form, &section);
        isOn = section.value(onKey) == onText;
        return Done{};
    });
    if (!done)
        return done;
    m_lines = lines;
    m_isOn = isOn;
    Q_EMIT changed();
    return done;
}

Result<Done> AlertRules::setOn(bool on)
{
    return change([on](ConfFile::Section &section, Lines &) -> Result<Done> {
        section.insert(onKey, on ? QString(onText) : u"off"_s);
        return Done{};
    });
}

std::optional<AlertRule> AlertRules::find(const QString &name) const
{
    const qsizetype place = placeOf(m_lines, name);
    return place < 0 ? std::nullopt : m_lines.at(place).value;
}

Result<Done> AlertRules::add(const AlertRule &rule)
{
    return change([&rule](ConfFile::Section &, Lines &lines) -> Result<Done> {
        const Result<AlertRule> checked = checkedRule(rule);
        if (!checked)
            return Failure(checked.error());
        if (placeOf(lines, checked->name) >= 0)
            return taken();
        if (lines.size() >= mostRules)
            return failure(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("AlertRule", "There are 100 rules, which is the most.")));
        lines << NamedLine<AlertRule>{*checked, {}};
        return Done{};
    });
}

Result<Done> AlertRules::replace(const QString &name, const AlertRule &rule)
{
    return change([&](ConfFile::Section &, Lines &lines) -> Result<Done> {
        const Result<AlertRule> checked = checkedRule(rule);
        if (!checked)
            return Failure(checked.error());
        const qsizetype place = placeOf(lines, name);
        if (place < 0)
            return failure(ApiError::Kind::NotFound,
                           words(QT_TRANSLATE_NOOP("AlertRule", "There is no such rule.")));
        if (const qsizetype other = placeOf(lines, checked->name); other >= 0 && other != place)
            return taken();
        lines[place].value = *checked;
        return Done{};
    });
}

Result<Done> AlertRules::remove(const QString &name)
{
    return change([&name](ConfFile::Section &, Lines &lines) -> Result<Done> {
        if (const qsizetype place = placeOf(lines, name); place >= 0)
            lines.removeAt(place);
        return Done{};
    });
}

} // namespace motorpool
