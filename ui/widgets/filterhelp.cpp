// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterhelp.h"

#include "accessiblefactory.h"
#include "filterwords.h"
#include "metrics.h"
#include "tone.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;
constexpr int highest = 560;

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// The words that a key takes, where they are few enough to be told.
QString choicesOf(FilterKey key)
{
    QStringList names;
    if (key != FilterKey::Permission) {
        for (const FilterChoice &row : filterChoices(key))
            names.append(QString::fromLatin1(row.name));
    }
    return names.join(u", "_s);
}

} // namespace

FilterHelp::FilterHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    installAccessibleFaces();
    setFrameShape(QFrame::StyledPanel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(area);
}

void FilterHelp::fill()
{
    setWindowTitle(tr("How to filter"));
    setAccessibleName(windowTitle());
    m_first = nullptr;
    m_content = new QWidget;
    auto *rows = new QGridLayout(m_content);
    rows->setHorizontalSpacing(metrics::between);
    rows->setVerticalSpacing(metrics::grid);
    rows->setColumnStretch(1, 1);
    addTitle(rows, windowTitle());
    for (const FilterRule &rule : filterRules())
        addRow(rows, {}, rule.meaning, rule.example);
    addTitle(rows, tr("Prefixes"));
    for (const FilterKeyDef &key : filterKeys()) {
        QString meaning = filterKeyMeaning(key.key);
        if (const QString choices = choicesOf(key.key); !choices.isEmpty())
            meaning += u": "_s + choices;
        addRow(rows, QLatin1StringView(key.name) + u':', meaning, QString::fromLatin1(key.example));
    }
    // Made anew each time, in the language and font of the moment; the one before goes with it.
    findChild<QScrollArea *>()->setWidget(m_content);
}

void FilterHelp::addTitle(QGridLayout *rows, const QString &title)
{
    QLabel *label = textLabel(title, m_content);
    label->setFont(keyFont(font()));
    if (rows->rowCount() > 1)
        label->setContentsMargins(0, metrics::inside, 0, 0);
    rows->addWidget(label, rows->rowCount(), 0, 1, 3);
}

void FilterHelp::addRow(QGridLayout *rows, const QString &name, const QString &meaning,
                        const QString &example)
{
    auto *button = new QToolButton(m_content);
    button->setText(example);
    button->setFont(fixedFont());
    button->setAutoRaise(true);
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, toneColor(link, Tone::Accent));
    button->setPalette(link);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(example);
    button->setAccessibleDescription(meaning);
    button->setToolTip(tr("Add it to the filter"));
    connect(button, &QToolButton::clicked, this, [this, example] {
        close();
        Q_EMIT exampleChosen(example);
    });
    if (!m_first)
        m_first = button;

    const int row = rows->rowCount();
    QLabel *text = textLabel(meaning, m_content);
    if (name.isEmpty()) {
        rows->addWidget(text, row, 0, 1, 2);
    } else {
        QLabel *key = textLabel(name, m_content);
        key->setFont(fixedFont());
        key->setWordWrap(false);
        rows->addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        rows->addWidget(text, row, 1);
    }
    rows->addWidget(button, row, 2, Qt::AlignLeft | Qt::AlignVCenter);
}

void FilterHelp::openUnder(const QWidget *anchor)
{
    fill();
    const QRect screen = anchor->screen()->availableGeometry();
    const int width = std::min(widest, screen.width());
    resize(width, std::min(highest, screen.height()));
    QPoint place =
        anchor->mapToGlobal(QPoint(anchor->width() - width, anchor->height() + metrics::grid));
    place.setX(std::clamp(place.x(), screen.left(), screen.right() + 1 - width));
    place.setY(std::clamp(place.y(), screen.top(), screen.bottom() + 1 - height()));
    move(place);
    show();
    setAttribute(Qt::WA_KeyboardFocusChange); // shows where the keys go
    m_first->setFocus(Qt::TabFocusReason);
}

void FilterHelp::keyPressEvent(QKeyEvent *event)
{
    // A tool button knows Space alone.
    auto *button = qobject_cast<QToolButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace motorpool
