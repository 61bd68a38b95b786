// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's page does beside showing it.
#include "datatable.h"
#include "errorguide.h"
#include "errorstrip.h"
#include "filejournal.h"
#include "journalaccess.h"
#include "journalexport.h"
#include "journalfilter.h"
#include "journalpage.h"
#include "journalpresentation.h"
#include "progressstrip.h"
#include "prooftext.h"
#include "renewaldialog.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

using Anchor = JournalAnchor::State;

QString JournalPage::stateText(const FileJournal &journal)
{
    const JournalAnchor *anchor = journal.anchor();
    QStringList all;
    if (anchor == nullptr)
        all << tr("in memory only");
    else if (anchor->state() == Anchor::Contradicts)
        all << tr("the keychain knows of another end: verify it");
    else if (anchor->state() == Anchor::NotKept)
        all << tr("the end is not kept in a keychain");
    else if (anchor->state() == Anchor::Waiting)
        all << tr("the end is not kept: the keychain is locked");
    if (!journal.copyFault().isEmpty())
        all << tr("the system's log does not take the copy: %1").arg(journal.copyFault());
    return all.join(u" · "_s);
}

void JournalPage::showFault()
{
    const FileJournal *journal = m_workspace->journal();
    const bool isOpen = journal != nullptr;
    const JournalAnchor *anchor = isOpen ? journal->anchor() : nullptr;
    const auto fault = isOpen ? journal->fault() : std::nullopt;
    if (fault)
        m_error->showError(*fault);
    else if (m_model.error())
        m_error->showError(*m_model.error());
    else
        m_error->clear();
    const bool contradicts = anchor != nullptr && anchor->state() == Anchor::Contradicts;
    m_anew->setVisible(contradicts || (fault && fault->code == "JOURNAL_LOST"_L1));
    const auto refused = m_workspace->access().changeRefusal();
    const ErrorWords why = refused ? explain(*refused) : ErrorWords();
    m_anew->setEnabled(!refused);
    m_anew->setToolTip(refused ? u"%1. %2"_s.arg(why.title, why.remedy) : QString());
    m_verify->setEnabled(isOpen && !m_work);
    m_export->setEnabled(isOpen && !m_work && m_model.total() > 0);
    m_state->setText(isOpen ? stateText(*journal) : QString());
}

void JournalPage::startWork()
{
    m_work = new QObject(this);
    m_progress = std::make_shared<JournalProgress>();
    m_progressStrip->start();
    m_tick.start();
    showFault();
}

void JournalPage::endWork()
{
    if (!m_work)
        return;
    m_progress->stop = true;
    delete m_work;
    m_tick.stop();
    m_progressStrip->stop();
    showFault();
}

void JournalPage::verify()
{
    FileJournal *journal = m_workspace->journal();
    if (journal == nullptr || m_work)
        return;
    m_proof->clear();
    startWork();
    verifyJournal(journal, m_progress, m_work)
        ->then(this, [this](const Result<JournalProof> &found) {
            const Result<JournalProof> proof = found; // which goes with its call
            endWork();
            if (proof)
                m_proof->showProof(*proof);
            else
                m_error->showError(proof.error());
        });
}

void JournalPage::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Journal (*.ndjson)"));
    dialog->setDefaultSuffix(u"ndjson"_s);
    dialog->selectFile(u"journal.ndjson"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPage::exportTo);
    dialog->open();
}

void JournalPage::exportTo(const QString &path)
{
    FileJournal *journal = m_workspace->journal();
    if (journal == nullptr || m_work)
        return;
    if (const auto refused = m_workspace->access().exportRefusal())
        return m_error->showError(*refused);
    startWork();
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Export;
    entry.what = u"journal"_s;
    entry.facts = {{u"file"_s, path}};
    const QJsonObject facts{{u"application"_s, journal->author().applicationId},
                            {u"client"_s, journal->author().clientId},
                            {u"chain"_s, journal->mark().chain},
                            {u"program"_s, journal->author().program}};
    const auto end = [this](const Result<JournalExported> &done) {
        const Result<JournalExported> outcome = done; // which goes with its call
        endWork();
        if (!outcome)
            m_error->showError(outcome.error());
    };
    journal->record(entry, m_work)
        ->then(m_work, [this, journal, path, facts, end](const Result<quint64> &number) {
            if (!number)
                return end(Failure(number.error()));
            readJournal<JournalExported>(
                journal, m_work,
                [path, facts, progress = m_progress](const JournalReader &reader) {
                    return exportJournal(reader, {}, path, facts, progress);
                })
                ->then(this, end);
        });
}

void JournalPage::askBeginAnew()
{
    if (const auto refused = m_workspace->access().changeRefusal())
        return m_error->showError(*refused);
    const FileJournal *journal = m_workspace->journal();
    const auto fault = journal != nullptr ? journal->fault() : std::nullopt;
    auto *dialog = new RenewalDialog(fault ? fault->title : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenewalDialog::confirmed, this, &JournalPage::beginAnew);
    dialog->open();
}

void JournalPage::beginAnew(const QString &reason)
{
    FileJournal *journal = m_workspace->journal();
    if (journal == nullptr || m_workspace->access().changeRefusal())
        return;
    m_model.setJournal(nullptr);
    journal->beginAnew(reason, this)->then(this, [this](const Result<QString> &place) {
        m_proof->clear();
        onSessionChanged();
        if (!place)
            m_error->showError(place.error());
    });
}

void JournalPage::showTrace(quint64 trace)
{
    open();
    m_filter->setTrace(QCoreApplication::applicationPid(), trace);
}

void JournalPage::select(quint64 number)
{
    const int row = m_model.rowOf(number);
    if (row < 0) {
        m_wanted = number;
        m_filter->clear();
        return;
    }
    m_table->setCurrentIndex(m_presentation->index(row, 0));
    m_table->scrollTo(m_presentation->index(row, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace motorpool
