// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawpage.h"

#include "bodyview.h"
#include "emptystate.h"
#include "findbar.h"
#include "icons.h"
#include "metrics.h"
#include "readingpresenter.h"
#include "redact.h"
#include "signaldef.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString headerText(const HttpAnswer &answer)
{
    QStringList lines;
    for (const auto &[name, value] : answer.headers) {
        const QByteArray shown = redactedHeader(name, value);
        lines << QString::fromLatin1(name) + u": "_s + QString::fromLatin1(shown);
    }
    return lines.join(u'\n');
}

} // namespace

RawPage::RawPage(const ReadingPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_bar(new QWidget(this))
    , m_choice(new QComboBox(m_bar))
    , m_facts(new QLabel(this))
    , m_showHeaders(new QToolButton(m_bar))
    , m_headers(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_body(new BodyView(m_stack))
    , m_find(new FindBar(m_body, this))
{
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RawPage::showAnswer);
    connect(m_showHeaders, &QToolButton::toggled, m_headers, &QLabel::setVisible);
    connect(m_body, &BodyView::ready, this, &RawPage::showFacts);
    connect(m_empty, &EmptyState::triggered, this, &RawPage::readRequested);
    const auto shortcut = [this](QKeySequence keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::Find, [this] {
        if (!m_answers.isEmpty())
            m_find->open();
    });
    showAnswers(nullptr);
}

void RawPage::build()
{
    m_choice->setAccessibleName(tr("Answer"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_facts->setFont(secondaryFont(font()));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headers->setFont(secondaryFont(fixedFont()));
    m_headers->setTextFormat(Qt::PlainText);
    m_headers->setWordWrap(true);
    m_headers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headers->hide();
    m_empty->setIcon(u"raw"_s);
    m_empty->setTexts(tr("No answer received yet"),
                      tr("Once signals are read, Smartcar's answer stands here as it came."));
    m_empty->setAction(tr("Read signals (1 call)"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_body);

    m_showHeaders->setText(tr("Headers"));
    m_showHeaders->setCheckable(true);
    m_showHeaders->setAccessibleName(tr("Show the answer's headers"));
    auto *find = new QToolButton(m_bar);
    find->setIcon(themedIcon(u"search"_s, palette()));
    find->setAccessibleName(tr("Find in the body"));
    find->setToolTip(
        tr("Find (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    connect(find, &QToolButton::clicked, m_find, &FindBar::open);
    auto *copyButton = new QToolButton(m_bar);
    copyButton->setIcon(themedIcon(u"copy"_s, palette()));
    copyButton->setAccessibleName(tr("Copy the whole body"));
    copyButton->setToolTip(copyButton->accessibleName());
    connect(copyButton, &QToolButton::clicked, this, &RawPage::copy);

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    bar->setSpacing(metrics::grid);
    bar->addWidget(m_choice, 1);
    for (QToolButton *button : {m_showHeaders, find, copyButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::inside, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_bar);
    for (QLabel *label : {m_facts, m_headers}) {
        label->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
        column->addWidget(label);
    }
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
}

void RawPage::showAnswers(std::shared_ptr<const VehicleReadings> readings)
{
    if (readings && readings == m_readings)
        return;
    m_readings = std::move(readings);
    m_answers.clear();
    QSignalBlocker quiet(m_choice);
    m_choice->clear();
    const auto add = [this](const QString &what, const HttpAnswer &answer) {
        m_answers.append(answer);
        m_choice->addItem(what + u" · "_s + m_presenter->clockTime(answer.receivedAt));
    };
    if (m_readings && m_readings->whole)
        add(tr("All signals"), *m_readings->whole);
    if (m_readings) {
        for (auto it = m_readings->single.cbegin(); it != m_readings->single.cend(); ++it)
            add(signalTitle(it.key()), it.value());
    }
    // The newest answer is what one wants to see after a reading.
    const auto newest = std::max_element(
        m_answers.cbegin(), m_answers.cend(),
        [](const HttpAnswer &a, const HttpAnswer &b) { return a.receivedAt < b.receivedAt; });
    m_choice->setCurrentIndex(m_answers.isEmpty() ? -1 : int(newest - m_answers.cbegin()));
    m_bar->setVisible(!m_answers.isEmpty());
    showAnswer();
}

void RawPage::showAnswer()
{
    const int at = m_choice->currentIndex();
    const bool any = at >= 0 && at < m_answers.size();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_body) : m_empty);
    m_headers->setText(any ? headerText(m_answers[at]) : QString());
    m_headers->setVisible(any && m_showHeaders->isChecked());
    m_body->setBody(any ? m_answers[at].body : QByteArray());
    showFacts();
}

void RawPage::showFacts()
{
    const int at = m_choice->currentIndex();
    m_facts->setVisible(at >= 0);
    if (at < 0 || at >= m_answers.size())
        return;
    const HttpAnswer &answer = m_answers[at];
    QStringList facts = {
        tr("Status %1").arg(answer.status),
        QLocale().formattedDataSize(answer.body.size(), 1, QLocale::DataSizeTraditionalFormat),
    };
    const QString id = answer.requestId();
    facts << (id.isEmpty() ? tr("no request id") : tr("request id %1").arg(id));
    if (m_body->isCutShort())
        facts << tr("too long to show in full; Copy takes all of it");
    m_facts->setText(facts.join(u" · "_s));
}

void RawPage::copy()
{
    if (!m_body->wholeText().isEmpty())
        QGuiApplication::clipboard()->setText(m_body->wholeText());
}

} // namespace motorpool
