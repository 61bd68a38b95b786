// SPDX-License-Identifier: GPL-3.0-or-later
#include "testresult.h"

#include "metrics.h"
#include "tonelabel.h"

#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto waiting = u"○";
constexpr auto good = u"✓";
constexpr auto bad = u"✕";

} // namespace

TestResult::TestResult(QWidget *parent)
    : QWidget(parent)
    , m_token(new ToneLabel(Tone::Secondary, this))
    , m_freeCall(new ToneLabel(Tone::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_token);
    column->addWidget(m_freeCall);
    clear();
}

void TestResult::start()
{
    line(m_token, Tone::Secondary, waiting, tr("Asking for a token…"));
    line(m_freeCall, Tone::Secondary, waiting, tr("Then one free call"));
    show();
}

void TestResult::tokenObtained(std::chrono::seconds lifetime)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(lifetime).count();
    line(m_token, Tone::Fresh, good,
         minutes > 0 ? tr("Token granted for %1\u2009min").arg(minutes)
                     : tr("Token granted for %1\u2009s").arg(lifetime.count()));
    line(m_freeCall, Tone::Secondary, waiting, tr("Listing connections, a free call…"));
}

void TestResult::passed(std::optional<int> connections)
{
    line(m_freeCall, Tone::Fresh, good,
         connections ? tr("Free call answered: %Ln live connection(s)", nullptr, *connections)
                     : tr("Free call answered"));
}

void TestResult::failed(ApplicationTest::Step step)
{
    if (step == ApplicationTest::Step::Token) {
        line(m_token, Tone::Error, bad, tr("No token"));
        line(m_freeCall, Tone::Secondary, waiting, tr("The free call was not made"));
    } else {
        line(m_freeCall, Tone::Error, bad, tr("The free call failed"));
    }
}

void TestResult::clear()
{
    hide();
}

void TestResult::line(ToneLabel *label, Tone tone, const char16_t *sign, const QString &text)
{
    label->setTone(tone);
    label->setText(QString::fromUtf16(sign) + u'\u2002' + text);
}

} // namespace motorpool
