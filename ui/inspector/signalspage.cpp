// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalspage.h"

#include "clearbutton.h"
#include "clock.h"
#include "datatree.h"
#include "emptystate.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "readingpresenter.h"
#include "readingwords.h"
#include "signaldetail.h"
#include "signalpresentation.h"
#include "splittermemory.h"
#include "workspace.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

const QString splitterKey = u"inspector/signalsSplitter"_s;
constexpr auto ageingStep = std::chrono::seconds(30);
constexpr int wide = 760; // from here on the detail stands beside the tree

} // namespace

SignalsPage::SignalsPage(Workspace *workspace, Preferences *preferences,
                         const ReadingPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_presenter(presenter)
    , m_presentation(new SignalPresentation(
          presenter, [workspace] { return workspace->clock()->utcNow(); }, this))
    , m_filter(new QLineEdit(this))
    , m_onlyErrors(new QCheckBox(tr("Only errors"), this))
    , m_showAbsent(new QCheckBox(tr("Not in the answer"), this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_splitter(new QSplitter(Qt::Vertical, m_stack))
    , m_tree(new DataTree(u"inspector/signals"_s, preferences, m_splitter))
    , m_detail(new SignalDetail(presenter, m_splitter))
    , m_refreshAll(new QPushButton(tr("Refresh all (1 call)"), this))
    , m_refreshOne(new QPushButton(tr("Refresh this (1 call)"), this))
    , m_ownerLink(new QPushButton(tr("Link for the owner…"), this))
{
    build();
    m_model.setWords([this](const QString &code, const Reading *reading) {
        return m_presentation->words(code, reading);
    });
    m_presentation->setSourceModel(&m_model);
    m_presentation->setPalette(palette());
    m_tree->setModel(m_presentation);
    m_tree->setColumnHints({28, 12, 6, 18, 14, 18, 17, 9});

    connect(m_filter, &QLineEdit::textChanged, &m_model, &SignalTreeModel::setFilter);
    connect(m_onlyErrors, &QCheckBox::toggled, &m_model, &SignalTreeModel::setOnlyErrors);
    connect(m_showAbsent, &QCheckBox::toggled, &m_model, &SignalTreeModel::setShowAbsent);
    connect(m_presentation, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &group, int first, int last) {
                if (!group.isValid())
                    open(first, last);
                showState();
            });
    connect(m_presentation, &QAbstractItemModel::rowsRemoved, this, &SignalsPage::showState);
    connect(m_presentation, &QAbstractItemModel::modelReset, this, [this] {
        open(0, m_presentation->rowCount() - 1);
        showCount();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SignalsPage::showSelected);
    connect(m_refreshAll, &QPushButton::clicked, this, [this] { Q_EMIT readRequested({}); });
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT readRequested({}); });
    connect(m_refreshOne, &QPushButton::clicked, this,
            [this] { Q_EMIT readRequested(selectedCode()); });
    connect(m_ownerLink, &QPushButton::clicked, this, [this] {
        if (const auto advice = selectedAdvice())
            Q_EMIT ownerLinkRequested(*advice);
    });
    connect(preferences, &Preferences::changed, this, [this] {
        m_presentation->refresh();
        m_detail->rerender();
    });
    m_ageing.setInterval(ageingStep);
    connect(&m_ageing, &QTimer::timeout, m_presentation, &SignalPresentation::refresh);
    m_ageing.start();
    showState();
}

void SignalsPage::build()
{
    m_filter->setPlaceholderText(tr("Filter signals"));
    m_filter->setAccessibleName(tr("Filter signals"));
    addClearButton(m_filter);
    m_filter->addAction(themedIcon(u"filter"_s, palette()), QLineEdit::LeadingPosition);
    m_onlyErrors->setToolTip(tr("Shows only signals with an error"));
    m_showAbsent->setToolTip(
        tr("Also shows the signals of the catalogue that the answer lacks, and why it may"));
    m_count->setFont(secondaryFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_refreshAll->setToolTip(tr("Reads all signals of the vehicle again"));
    m_refreshOne->setToolTip(tr("Reads the selected signal alone"));
    m_refreshOne->setAccessibleName(tr("Refresh the selected signal (1 call)"));
    m_ownerLink->setToolTip(
        tr("Makes a link and a message by which the owner can mend the selected signal's error"));
    m_ownerLink->hide();
    m_tree->setAccessibleName(tr("Signals by group"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    rememberSplitter(m_splitter, m_preferences, splitterKey);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->setIcon(u"signals"_s);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(metrics::inside);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_count);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(metrics::between);
    switches->addWidget(m_onlyErrors);
    switches->addWidget(m_showAbsent);
    switches->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addWidget(m_refreshAll);
    buttons->addWidget(m_refreshOne);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::inside, 0, 0);
    column->setSpacing(metrics::inside);
    for (QHBoxLayout *row : {filters, switches, buttons})
        row->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    column->addLayout(filters);
    column->addLayout(switches);
    column->addWidget(m_stack, 1);
    auto *owner = new QHBoxLayout;
    owner->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    owner->addWidget(m_ownerLink);
    owner->addStretch(1);
    column->addLayout(owner);
    column->addLayout(buttons);
    column->addSpacing(metrics::grid);
}

void SignalsPage::showVehicle(const Connection &connection,
                              std::shared_ptr<const VehicleReadings> readings)
{
    const bool sameVehicle = m_readings && connection.vehicleId == m_connection.vehicleId &&
                             connection.userId == m_connection.userId;
    m_connection = connection;
    m_readings = std::move(readings);
    m_presentation->setPermissions(connection.permissions);
    const QList<Reading> all = m_readings ? m_readings->set.readings : QList<Reading>();
    if (sameVehicle && m_readings)
        m_model.replace(all);
    else
        m_model.reset(all);
    showState();
    showSelected();
}

void SignalsPage::open(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->expand(m_presentation->index(row, 0));
    }
}

void SignalsPage::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void SignalsPage::showState()
{
    explainNothing();
    const bool nothing = !m_readings || m_readings->set.readings.isEmpty();
    m_stack->setCurrentWidget(m_model.shownCount() == 0 ? static_cast<QWidget *>(m_empty)
                                                        : m_splitter);
    for (QWidget *each : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_onlyErrors),
                          static_cast<QWidget *>(m_showAbsent)})
        each->setEnabled(m_readings != nullptr);
    m_refreshAll->setVisible(!nothing);
    m_refreshOne->setVisible(!nothing);
    m_refreshAll->setEnabled(!m_busy);
    m_refreshOne->setEnabled(!m_busy && !selectedCode().isEmpty());
    showCount();
}

void SignalsPage::explainNothing()
{
    m_empty->setAction({});
    if (!m_readings) {
        m_empty->setTexts(tr("Signals not read yet"),
                          tr("Reading all signals of this vehicle takes one call."));
        m_empty->setAction(tr("Read signals (1 call)"));
    } else if (m_readings->set.readings.isEmpty()) {
        const EmptyStoreWords words = emptyStoreWords();
        m_empty->setTexts(words.title, words.body);
        m_empty->setAction(words.action);
    } else if (m_onlyErrors->isChecked() && m_filter->text().isEmpty()) {
        m_empty->setTexts(tr("No signal has an error"), tr("All that were read are well."));
    } else {
        m_empty->setTexts(tr("No signal fits"), tr("Change the filter to see others."));
    }
}

std::optional<OwnerAdvice> SignalsPage::selectedAdvice() const
{
    const auto reading = m_model.reading(selectedCode());
    if (!reading || !reading->error)
        return std::nullopt;
    const OwnerAdvice advice = ownerAdvice(*reading->error);
    return advice.isForOwner ? std::optional(advice) : std::nullopt;
}

void SignalsPage::showSelected()
{
    m_ownerLink->setVisible(selectedAdvice().has_value());
    const QString code = selectedCode();
    m_refreshOne->setEnabled(!m_busy && !code.isEmpty());
    if (code.isEmpty())
        m_detail->clear();
    else
        m_detail->showSignal(code, m_model.reading(code), m_connection.permissions);
}

void SignalsPage::showCount()
{
    const int all = m_model.readingCount();
    const int shown = m_model.shownCount();
    const int errors = m_model.errorCount();
    const QLocale locale;
    m_count->setVisible(m_readings != nullptr);
    QString text;
    if (shown != all)
        text = tr("%1 of %2").arg(locale.toString(shown), locale.toString(all));
    else
        text = errors > 0 ? tr("%n with errors", nullptr, errors) : tr("%n signals", nullptr, all);
    if (m_readings && m_readings->announced > all)
        text += u" · "_s + tr("%1 announced").arg(locale.toString(*m_readings->announced));
    m_count->setText(text);
}

QString SignalsPage::selectedCode() const
{
    return m_tree->currentIndex().data(SignalTreeModel::CodeRole).toString();
}

void SignalsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        if (!restoreSplitter(m_splitter, *m_preferences, splitterKey)) {
            m_splitter->setSizes(wanted == Qt::Horizontal ? QList<int>{600, 400}
                                                          : QList<int>{300, 200});
        }
    }
}

void SignalsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_presentation->setPalette(palette());
}

} // namespace motorpool
