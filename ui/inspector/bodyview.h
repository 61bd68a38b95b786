// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPlainTextEdit>
#include <QTimer>

namespace motorpool {

class JsonHighlighter;

/// A JSON body laid out and coloured, to read, search and copy. It is laid out on another thread
/// and put in piece by piece, so that the window stays quick with bodies of megabytes.
class BodyView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// More text than this, and more of a line, is not shown, and that is said; Copy still takes
    /// all of it.
    static constexpr qsizetype mostShown = 8 * 1024 * 1024;
    static constexpr qsizetype longestLine = 4000;

    explicit BodyView(QWidget *parent = nullptr);

    void setBody(const QByteArray &body);
    /// The whole body laid out, also where it is too long to show; empty until it is ready.
    const QString &wholeText() const { return m_text.whole; }
    bool isCutShort() const { return m_text.shown != m_text.whole; }
    bool isReady() const { return m_ready; }

    /// Marks all places where the text occurs, in any case, and says how many they are.
    int setSearched(const QString &text);
    /// Goes to the next place, or the one before; -1 if there is none, else its number from 0.
    int goToNext(bool backwards);

Q_SIGNALS:
    void ready(); ///< all that is shown is there

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void laidOut();
    void insertPiece();
    void markPlaces();

    struct Text
    {
        QString whole;
        QString shown;
    };

    static Text layOut(const QByteArray &body);

    QFutureWatcher<Text> m_layout;
    QTimer m_pieces;
    Text m_text;
    qsizetype m_inserted = 0;
    bool m_ready = true;
    JsonHighlighter *m_highlighter;
    QString m_searched;
    QList<int> m_places; ///< in order
    int m_place = -1;
};

} // namespace motorpool
