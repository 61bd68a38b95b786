// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include "log.h"
#include "statetext.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto choicesSection = "preferences"_L1;
constexpr auto stateSection = "state"_L1;
constexpr auto journalSection = "journal"_L1;

constexpr auto themeKey = "theme"_L1;
constexpr auto densityKey = "density"_L1;
constexpr auto unitsKey = "units"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto timeZoneKey = "timeZone"_L1;
constexpr auto agingKey = "agingAfterSeconds"_L1;
constexpr auto staleKey = "staleAfterSeconds"_L1;
constexpr auto makePrefix = "freshness/"_L1; ///< before a make; the value is "aging stale"

template <class Choice, std::size_t size>
using Names = std::array<std::pair<Choice, QLatin1StringView>, size>;

// The first of each is what holds when nothing, or nonsense, was chosen.
constexpr Names<Preferences::Theme, 4> themes{
    {{Preferences::Theme::System, "system"_L1},
     {Preferences::Theme::Light, "light"_L1},
     {Preferences::Theme::Dark, "dark"_L1},
     {Preferences::Theme::HighContrast, "highContrast"_L1}}};
constexpr Names<Preferences::Density, 3> densities{{{Preferences::Density::Normal, "normal"_L1},
                                                    {Preferences::Density::Compact, "compact"_L1},
                                                    {Preferences::Density::Roomy, "roomy"_L1}}};
constexpr Names<UnitSystem, 2> unitSystems{
    {{UnitSystem::Metric, "metric"_L1}, {UnitSystem::Imperial, "imperial"_L1}}};

template <class Choice, std::size_t size>
Choice choiceOf(const Names<Choice, size> &names, const QString &text)
{
    for (const auto &[choice, name] : names) {
        if (name == text)
            return choice;
    }
    return names.front().first;
}

template <class Choice, std::size_t size>
QString nameOf(const Names<Choice, size> &names, Choice wanted)
{
    for (const auto &[choice, name] : names) {
        if (choice == wanted)
            return name;
    }
    return names.front().second;
}

std::optional<std::chrono::seconds> secondsOf(const QString &text)
{
    bool whole = false;
    const int seconds = text.toInt(&whole);
    return whole && seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

bool inOrder(const FreshnessLimits &limits)
{
    return limits.aging > 0s && limits.aging < limits.stale;
}

std::optional<FreshnessLimits> limitsOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const auto aging = secondsOf(parts.value(0));
    const auto stale = secondsOf(parts.value(1));
    if (parts.size() != 2 || !aging || !stale)
        return std::nullopt;
    const FreshnessLimits limits{*aging, *stale};
    return inOrder(limits) ? std::optional(limits) : std::nullopt;
}

QString makeKey(const QString &make)
{
    return makePrefix + QString::fromLatin1(QUrl::toPercentEncoding(make.toCaseFolded()));
}

QString stateKey(const QString &key)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(key, "/"));
}

void warnOfNonsense(const ConfFile::Section &journal)
{
    for (const SettingDef &def : settingTable()) {
        const QString text = journal.value(QLatin1StringView(def.confKey));
        if (def.place == SettingDef::Place::Journal && !text.isEmpty() && !normalised(def, text)) {
            qCWarning(lcSettings).noquote()
                << "motorpool.conf: [journal]" << def.confKey << "makes no sense";
        }
    }
}

} // namespace

Preferences::Preferences(const Paths &paths, const EffectiveSettings &rules, QObject *parent)
    : QObject(parent)
    , m_file(paths.config + "/motorpool.conf"_L1)
    , m_rules(rules)
{
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(500ms);
    connect(&m_writeSoon, &QTimer::timeout, this, &Preferences::writeStates);

    if (const auto sections = m_file.read()) {
        m_choices = sections->value(choicesSection);
        m_states = sections->value(stateSection);
        m_journal = sections->value(journalSection);
        warnOfNonsense(m_journal);
    } else {
        m_readable = false;
        m_fault = sections.error();
    }
}

Preferences::~Preferences()
{
    writeStates();
}

Preferences::Theme Preferences::theme() const
{
    return choiceOf(themes, value(themeKey));
}

void Preferences::setTheme(Theme theme)
{
    setValues({{themeKey, nameOf(themes, theme)}});
}

Preferences::Density Preferences::density() const
{
    return choiceOf(densities, value(densityKey));
}

void Preferences::setDensity(Density density)
{
    setValues({{densityKey, nameOf(densities, density)}});
}

UnitSystem Preferences::units() const
{
    return choiceOf(unitSystems, value(unitsKey));
}

void Preferences::setUnits(UnitSystem units)
{
    setValues({{unitsKey, nameOf(unitSystems, units)}});
}

QString Preferences::language() const
{
    return value(languageKey);
}

void Preferences::setLanguage(const QString &language)
{
    setValues({{languageKey, language}});
}

QTimeZone Preferences::timeZone() const
{
    const QString id = timeZoneId();
    return id.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(id.toLatin1());
}

QString Preferences::timeZoneId() const
{
    const QString id = value(timeZoneKey);
    return !id.isEmpty() && QTimeZone(id.toLatin1()).isValid() ? id : QString();
}

void Preferences::setTimeZoneId(const QString &id)
{
    setValues({{timeZoneKey, id}});
}

FreshnessLimits Preferences::freshness() const
{
    FreshnessLimits limits;
    limits.aging = secondsOf(value(agingKey)).value_or(limits.aging);
    limits.stale = secondsOf(value(staleKey)).value_or(limits.stale);
    return inOrder(limits) ? limits : FreshnessLimits{};
}

void Preferences::setFreshness(const FreshnessLimits &limits)
{
    if (!inOrder(limits))
        return;
    setValues({{agingKey, QString::number(limits.aging.count())},
               {staleKey, QString::number(limits.stale.count())}});
}

EffectiveSetting Preferences::setting(Setting setting) const
{
    const SettingDef &def = settingDef(setting);
    const QLatin1StringView key(def.confKey);
    const bool isHere = def.place == SettingDef::Place::Preference;
    const bool isOfJournal = def.place == SettingDef::Place::Journal;
    const EffectiveSetting held = m_rules.of(setting, isHere        ? value(key)
                                                      : isOfJournal ? m_journal.value(key)
                                                                    : QString());
    // As access() has it.
    if (setting == Setting::ReadOnly && access().readOnly == Access::ReadOnly::Unknown)
        return {setting, u"yes"_s, SettingOrigin::UnreadableSettings};
    return held;
}

std::optional<ApiError> Preferences::choiceRefusal(Setting setting) const
{
    const bool isForThisRun = this->setting(setting).origin == SettingOrigin::CommandLine;
    if (!m_rules.isLocked(setting) && !isForThisRun)
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.code = isForThisRun ? u"READ_ONLY_RUN"_s : u"POLICY"_s;
    error.isUnsent = true;
    return m_rules.policy().fault.value_or(error);
}

Call<Done> *Preferences::choose(Setting setting, const QString &value, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    const SettingDef &def = settingDef(setting);
    const Result<QString> text = normalised(def, value);
    if (const auto refused = choiceRefusal(setting)) {
        call->finish(Failure(*refused));
        return call;
    }
    if (!text) {
        call->finish(Failure(text.error()));
        return call;
    }
    const ConfFile::Section choice{{QLatin1StringView(def.confKey), *text}};
    const QString held = this->setting(setting).value;
    if (!m_witness || !isWidening(setting, held, *text)) {
        setValues(choice);
        call->finish(Done{});
        return call;
    }
    m_witness({QLatin1StringView(def.key), held, *text}, call)
        ->then(call, [this, choice, call](const Result<Done> &witnessed) {
            if (witnessed)
                setValues(choice);
            call->finish(witnessed);
        });
    return call;
}

Access Preferences::access() const
{
    return m_rules.access(value(QLatin1StringView(settingDef(Setting::ReadOnly).confKey)),
                          m_readable);
}

QList<MakeFreshness> Preferences::makeFreshness() const
{
    QList<MakeFreshness> all;
    for (auto line = m_choices.lowerBound(makePrefix);
         line != m_choices.cend() && line.key().startsWith(makePrefix); ++line) {
        const QString make =
            QUrl::fromPercentEncoding(QStringView(line.key()).mid(makePrefix.size()).toLatin1());
        const auto limits = limitsOf(*line);
        if (limits && !make.isEmpty())
            all << MakeFreshness{make, *limits};
    }
    return all;
}

void Preferences::setMakeFreshness(const QString &make, const FreshnessLimits &limits)
{
    if (make.trimmed().isEmpty() || !inOrder(limits))
        return;
    setValues({{makeKey(make.trimmed()),
                u"%1 %2"_s.arg(limits.aging.count()).arg(limits.stale.count())}});
}

void Preferences::removeMakeFreshness(const QString &make)
{
    setValues({{makeKey(make.trimmed()), QString()}});
}

FreshnessLimits Preferences::freshnessOf(const QString &make) const
{
    return limitsOf(m_choices.value(makeKey(make))).value_or(freshness());
}

int Preferences::secretReminderDays() const
{
    return setting(Setting::SecretAgeDays).number();
}

void Preferences::setSecretReminderDays(int days)
{
    choose(Setting::SecretAgeDays, QString::number(std::clamp(days, 0, mostSecretReminderDays)),
           this);
}

QVariant Preferences::state(const QString &key) const
{
    return fromStateText(m_states.value(stateKey(key)));
}

void Preferences::setState(const QString &key, const QVariant &value)
{
    const QString text = toStateText(value);
    if (m_states.value(stateKey(key)) == text)
        return;
    m_states.insert(stateKey(key), text);
    m_unwrittenStates.insert(stateKey(key), text);
    m_writeSoon.start();
}

QString Preferences::value(const QString &key) const
{
    return m_choices.value(key);
}

void Preferences::setValues(const ConfFile::Section &choices)
{
    const ConfFile::Section before = m_choices;
    m_choices.insert(choices);
    if (m_choices == before)
        return;
    write(choicesSection, choices);
    Q_EMIT changed();
}

void Preferences::writeStates()
{
    m_writeSoon.stop();
    if (!m_unwrittenStates.isEmpty())
        write(stateSection, std::exchange(m_unwrittenStates, {}));
}

void Preferences::write(const QString &section, const ConfFile::Section &entries)
{
    // Damaged when this began: what it holds is for a person to see to, not for us.
    if (!m_readable)
        return;
    const auto done = m_file.change([&](ConfFile::Sections &sections) -> Result<Done> {
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            if (entry->isEmpty())
                sections[section].remove(entry.key());
            else
                sections[section].insert(entry.key(), *entry);
        }
        return Done{};
    });
    setFault(done ? std::nullopt : std::optional(done.error()));
}

void Preferences::setFault(std::optional<ApiError> fault)
{
    if (fault == m_fault)
        return;
    m_fault = std::move(fault);
    if (m_fault)
        qCWarning(lcSettings).noquote() << m_fault->detail;
    Q_EMIT faultChanged();
}

} // namespace motorpool
