// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchwork.h"
#include "readingpresenter.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace motorpool {

class BenchText;
class DeliveryField;
class ErrorStrip;
class Preferences;
class ReplayPanel;
class StatusPill;
class Workspace;

/// The bench: a delivery of a webhook, pasted or dropped, is taken apart: whether it is signed, by
/// whose key, and if not, why not; what it tells, what changed since another one, what answers its
/// challenge; and it can be sent to a receiver on this computer. Nothing leaves the machine.
class BenchPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    BenchPage(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~BenchPage() override;

    /// Puts a delivery on the bench as it came.
    void openDelivery(BenchRequest request);
    /// The delivery with which it is compared.
    void setPrevious(const QByteArray &body);

    void openFile();
    void clear();

    /// What a person can do here beside the menu bar, for the palette.
    QList<QAbstractButton *> actionButtons() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *makeInput();
    QWidget *makeVerdict();
    QWidget *makeComparison();
    void connectWork();
    void readFile(const QString &path, DeliveryField *to);
    void showIntake(const Intake &intake);
    void showLook(const BenchLook &look);
    void showLooking();
    void showNothing();
    void copyFindings() const;
    void copyAnswer() const;
    void unlock();

    Workspace *m_workspace;
    Preferences *m_preferences;
    ReadingPresenter m_presenter;
    BenchWork m_work;
    std::optional<BenchLook> m_look;
    bool m_isOpening = false; ///< the field is filled from what is known already
    StatusPill *m_state;
    DeliveryField *m_input;
    QLineEdit *m_signature;
    QComboBox *m_entries;
    QLabel *m_note;
    QPushButton *m_open;
    QPushButton *m_clear;
    ErrorStrip *m_error;
    QTabWidget *m_tabs;
    BenchText *m_verdict;
    QWidget *m_challenge;
    QLabel *m_answerName;
    QLineEdit *m_answer;
    QPushButton *m_copyAnswer;
    QPushButton *m_copyFindings;
    BenchText *m_event;
    DeliveryField *m_previous;
    BenchText *m_diff;
    ReplayPanel *m_replay;
};

} // namespace motorpool
