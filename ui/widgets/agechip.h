// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "age.h"

#include <QDateTime>
#include <QLabel>
#include <QTimeZone>

namespace motorpool {

/// The three ages of a value, and when this program read it; UTC, invalid where unknown.
struct ReadingTimes
{
    QDateTime oemUpdatedAt; ///< the car reported it: the age shown
    QDateTime retrievedAt;  ///< Smartcar fetched it from the maker
    QDateTime ingestedAt;   ///< Smartcar stored it
    QDateTime readAt;       ///< this program read it
};

/// The sign of a freshness: ● ◐ ▲, and — for unknown.
QString freshnessSign(Freshness freshness);

/// How old a value is, as the car reported it: "● 4 min", with all times in the tooltip.
class AgeChip : public QLabel
{
    Q_OBJECT

public:
    explicit AgeChip(QWidget *parent = nullptr);

    /// Shows the times as seen from now. Call again as time goes by.
    void setTimes(const ReadingTimes &times, const QDateTime &now,
                  const QTimeZone &zone = QTimeZone::systemTimeZone(),
                  const FreshnessLimits &limits = {});

    /// The tooltip's text, for tables that paint ages themselves.
    static QString describe(const ReadingTimes &times, const QTimeZone &zone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Freshness m_freshness = Freshness::Unknown;
};

} // namespace motorpool
