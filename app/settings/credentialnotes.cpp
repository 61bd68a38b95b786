// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialnotes.h"

#include "log.h"
#include "plaintext.h"

#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sectionPrefix = "credentials/"_L1;

struct TextKey
{
    QLatin1StringView key;
    QString CredentialNote::*text;
};
constexpr std::array textKeys{
    TextKey{"managementTokenBackend"_L1, &CredentialNote::managementTokenBackend},
    TextKey{"databasePasswordBackend"_L1, &CredentialNote::databasePasswordBackend},
    TextKey{"databasePasswordFor"_L1, &CredentialNote::databasePasswordFor}};

struct TimeKey
{
    QLatin1StringView key;
    QDateTime CredentialNote::*time;
};
constexpr std::array timeKeys{
    TimeKey{"secretStoredAt"_L1, &CredentialNote::secretStoredAt},
    TimeKey{"secretCountedSince"_L1, &CredentialNote::countedSince},
    TimeKey{"oldSecretSince"_L1, &CredentialNote::oldSecretSince},
    TimeKey{"remindNotBefore"_L1, &CredentialNote::remindNotBefore},
    TimeKey{"remindOldSecretNotBefore"_L1, &CredentialNote::remindOldNotBefore},
    TimeKey{"managementTokenStoredAt"_L1, &CredentialNote::managementTokenStoredAt},
    TimeKey{"databasePasswordStoredAt"_L1, &CredentialNote::databasePasswordStoredAt}};

QDateTime timeIn(const QString &section, QLatin1StringView key, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        qCWarning(lcSettings).noquote()
            << u"motorpool.conf, [%1]: %2=%3 is no time"_s.arg(section, key, onOneLine(text, 40));
    return time.toUTC();
}

CredentialNote noteIn(const QString &name, const ConfFile::Section &section)
{
    CredentialNote note;
    for (const TimeKey &key : timeKeys)
        note.*key.time = timeIn(name, key.key, section.value(key.key));
    for (const TextKey &key : textKeys)
        note.*key.text = section.value(key.key);
    return note;
}

// What other versions keep in the section stays.
void write(ConfFile::Section &section, const CredentialNote &note)
{
    const auto set = [&section](const QString &key, const QString &value) {
        if (value.isEmpty())
            section.remove(key);
        else
            section.insert(key, value);
    };
    for (const TimeKey &key : timeKeys)
        set(key.key, (note.*key.time).toUTC().toString(Qt::ISODate));
    for (const TextKey &key : textKeys)
        set(key.key, note.*key.text);
}

} // namespace

CredentialNotes::CredentialNotes(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_file(paths.config + "/motorpool.conf"_L1)
{
    reload();
}

CredentialNote CredentialNotes::note(const QString &applicationId) const
{
    return m_notes.value(applicationId);
}

Result<Done> CredentialNotes::change(const QString &applicationId,
                                     const std::function<void(CredentialNote &)> &fn)
{
    const QString name = sectionPrefix + applicationId;
    CredentialNote changed;
    bool isRead = false;
    const auto done = m_file.change([&](ConfFile::Sections &sections) -> Result<Done> {
        changed = noteIn(name, sections.value(name));
        fn(changed);
        isRead = true;
        ConfFile::Section section = sections.value(name);
        write(section, changed);
        if (section.isEmpty())
            sections.remove(name);
        else
            sections.insert(name, section);
        return Done{};
    });
    if (!isRead) {
        changed = note(applicationId);
        fn(changed);
    }
    hold(applicationId, changed);
    return done;
}

Result<Done> CredentialNotes::remove(const QString &applicationId)
{
    const auto done = m_file.change([&](ConfFile::Sections &sections) -> Result<Done> {
        sections.remove(sectionPrefix + applicationId);
        return Done{};
    });
    hold(applicationId, {});
    return done;
}

void CredentialNotes::reload()
{
    const auto sections = m_file.read();
    if (!sections)
        return; // what else is kept in the file says so
    QHash<QString, CredentialNote> notes;
    for (auto section = sections->begin(); section != sections->end(); ++section) {
        if (section.key().startsWith(sectionPrefix))
            notes.insert(section.key().mid(sectionPrefix.size()), noteIn(section.key(), *section));
    }
    if (notes == m_notes)
        return;
    m_notes = notes;
    Q_EMIT changed();
}

void CredentialNotes::hold(const QString &applicationId, const CredentialNote &note)
{
    if (m_notes.value(applicationId) == note)
        return;
    m_notes.insert(applicationId, note);
    Q_EMIT changed();
}

} // namespace motorpool
