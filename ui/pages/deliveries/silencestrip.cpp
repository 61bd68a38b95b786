// SPDX-License-Identifier: GPL-3.0-or-later
#include "silencestrip.h"

#include "age.h"
#include "preferences.h"
#include "timetext.h"

#include <QLocale>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

SilenceStrip::SilenceStrip(const Preferences *preferences, QWidget *parent)
    : NoticeStrip(u"clock"_s, {}, parent)
    , m_preferences(preferences)
    , m_list(addButton(tr("Show them")))
    , m_read(addButton(tr("Read their signals…")))
    , m_hide(addButton(tr("Hide")))
{
    m_list->setToolTip(tr("Lists these vehicles on the Fleet page"));
    m_read->setToolTip(tr("Says what it costs first: a call for each vehicle"));
    connect(m_list, &QPushButton::clicked, this, [this] { Q_EMIT listWanted(m_silence.ids); });
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT readingWanted(m_silence.ids); });
    m_hide->setToolTip(tr("Until there are more of them"));
    connect(m_hide, &QPushButton::clicked, this, &SilenceStrip::putAside);
    hide();
}

void SilenceStrip::showSilence(const Silence &silence, const QDateTime &now)
{
    m_silence = silence;
    const bool isMore =
        silence.outage != m_aside.outage || silence.vehicles.size() > m_aside.vehicles.size();
    if (!isAny())
        m_aside = {};
    setVisible(isAny() && isMore);
    if (isAny())
        setText(words(now));
}

bool SilenceStrip::isAny() const
{
    return !m_silence.vehicles.isEmpty() || m_silence.outage;
}

void SilenceStrip::putAside()
{
    m_aside = m_silence;
    hide();
}

QString SilenceStrip::words(const QDateTime &now) const
{
    const auto count = int(m_silence.vehicles.size());
    const QTimeZone zone = m_preferences->timeZone();
    if (m_silence.isOfAll()) {
        return tr("Nothing came of any vehicle since %1, which is longer than usual. Look first "
                  "whether deliveries still reach the receiver: its address, the tunnel or proxy "
                  "before it, and the webhook in Smartcar's dashboard.")
            .arg(timeText(m_silence.newest, zone));
    }
    if (m_silence.outage) {
        //: %1 and %2 are times such as "12 Oct 2026, 08:21"
        return tr("Nothing was received from %1 to %2, and Smartcar does not send again what it "
                  "could not deliver within three minutes. Of %Ln vehicle(s) nothing has come "
                  "since.",
                  nullptr, m_silence.missed)
            .arg(timeText(m_silence.outage->from, zone), timeText(m_silence.outage->until, zone));
    }
    const SilentVehicle &first = m_silence.vehicles.first();
    const QString silentFor = shortAge(ageOf(first.since, now).value_or(std::chrono::seconds(0)));
    const QString usual = shortAge(std::chrono::duration_cast<std::chrono::seconds>(first.usual));
    //: %1 and %2 are durations such as "3 h"
    return tr("Nothing came of %Ln vehicle(s) for longer than is usual for them; of the one that "
              "stands out most for %1, where %2 is usual.",
              nullptr, count)
        .arg(silentFor, usual);
}

QList<QAbstractButton *> SilenceStrip::actionButtons() const
{
    return {m_list, m_read, m_hide};
}

} // namespace motorpool
