// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalproof.h"

#include <QCoreApplication>
#include <QDateTime>

namespace motorpool {

namespace {

using Kind = JournalFlaw::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

QString wordsOf(const JournalBefore &before)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(before.time, Qt::UTC).toString(u"yyyy-MM-dd hh:mm:ss 'UTC'");
    if (before.number == 0) {
        return words(QT_TRANSLATE_NOOP("Journal", "What stands in the journal before: this one was "
                                                  "begun anew at %1, and the other's files were "
                                                  "laid into %2. They were not checked."))
            .arg(time, before.folder);
    }
    return words(QT_TRANSLATE_NOOP("Journal",
                                   "What stands in the journal before: this one was begun "
                                   "anew at %1, and the other's files, up to record %2 "
                                   "with the hash %3, were laid into %4. They were not "
                                   "checked."))
        .arg(time)
        .arg(before.number)
        .arg(before.hash, before.folder);
}

} // namespace

QString wordsOf(const JournalFlaw &flaw)
{
    switch (flaw.kind) {
    case Kind::Edited:
        return words(QT_TRANSLATE_NOOP("Journal", "Record %1 was changed: its content and its hash "
                                                  "do not fit together."))
            .arg(flaw.number);
    case Kind::Missing:
        return flaw.number == flaw.other
                   ? words(QT_TRANSLATE_NOOP("Journal", "Record %1 is missing.")).arg(flaw.number)
                   : words(QT_TRANSLATE_NOOP("Journal", "The records %1 to %2 are missing."))
                         .arg(flaw.number)
                         .arg(flaw.other);
    case Kind::Moved:
        return words(QT_TRANSLATE_NOOP("Journal", "In the place of record %1 stands record %2: "
                                                  "records were put in another order."))
            .arg(flaw.number)
            .arg(flaw.other);
    case Kind::Unlinked:
        return words(QT_TRANSLATE_NOOP("Journal", "Record %1 does not go on with the one before: "
                                                  "one of the two was replaced."))
            .arg(flaw.number);
    case Kind::BadFirst:
        return words(QT_TRANSLATE_NOOP("Journal", "Record %1 is no beginning of a journal."))
            .arg(flaw.number);
    case Kind::Unreadable:
        return words(QT_TRANSLATE_NOOP("Journal", "From record %1 on the file cannot be read: %2"))
            .arg(flaw.number)
            .arg(flaw.words);
    case Kind::CutOff:
        return flaw.number == flaw.other
                   ? words(QT_TRANSLATE_NOOP("Journal", "Record %1 is missing at the end: the "
                                                        "keychain knows of it."))
                         .arg(flaw.number)
                   : words(QT_TRANSLATE_NOOP("Journal", "The records %1 to %2 are missing at the "
                                                        "end: the keychain knows of them."))
                         .arg(flaw.number)
                         .arg(flaw.other);
    case Kind::OtherChain:
        return words(QT_TRANSLATE_NOOP("Journal", "The journal was replaced: the keychain knows of "
                                                  "another record %1."))
            .arg(flaw.other);
    }
    return {};
}

QString verdictOf(const JournalProof &proof)
{
    if (proof.flaw)
        return wordsOf(*proof.flaw);
    return words(QT_TRANSLATE_NOOP("Journal",
                                   "The records %1 to %2 are whole, unchanged and in their order."))
        .arg(proof.first)
        .arg(proof.last);
}

QStringList provedBy(const JournalProof &proof)
{
    using Anchor = JournalProof::Anchor;
    QStringList all;
    if (proof.flaw) {
        if (proof.flaw->number > proof.first && proof.first > 0) {
            all << words(QT_TRANSLATE_NOOP("Journal", "The records %1 to %2 fit together."))
                       .arg(proof.first)
                       .arg(proof.flaw->number - 1);
        }
        return all;
    }
    all << words(QT_TRANSLATE_NOOP("Journal", "No record was changed, removed from between others, "
                                              "or put in another place."));
    if (proof.anchor == Anchor::Fits) {
        all << words(QT_TRANSLATE_NOOP("Journal", "Nothing is missing up to record %1, which the "
                                                  "keychain knows."))
                   .arg(proof.anchored);
    }
    if (proof.removedUpTo > 0) {
        all << words(QT_TRANSLATE_NOOP("Journal", "The records up to %1 were removed as the "
                                                  "settings say; a record tells of it."))
                   .arg(proof.removedUpTo);
    }
    return all;
}

QStringList notProvedBy(const JournalProof &proof)
{
    using Anchor = JournalProof::Anchor;
    QStringList all;
    switch (proof.anchor) {
    case Anchor::NotAsked:
        all << words(QT_TRANSLATE_NOOP("Journal", "That it is this application's journal, and that "
                                                  "nothing came after: compare its last hash with "
                                                  "that of the journal itself."));
        break;
    case Anchor::None:
        all << words(QT_TRANSLATE_NOOP("Journal", "That no records are missing at the end: the "
                                                  "keychain has no mark of this journal."));
        break;
    case Anchor::Silent:
        all << words(QT_TRANSLATE_NOOP("Journal", "That no records are missing at the end: the "
                                                  "keychain could not be asked."));
        break;
    case Anchor::Fits:
        all << words(QT_TRANSLATE_NOOP("Journal", "That no records were removed after record %1: "
                                                  "the keychain knows no later one."))
                   .arg(proof.anchored);
        break;
    case Anchor::Contradicts:
        all << words(QT_TRANSLATE_NOOP("Journal", "That this is the journal that was written here: "
                                                  "the keychain knows of record %1, which is not "
                                                  "in it or is another there."))
                   .arg(proof.anchored);
        break;
    }
    if (proof.before)
        all << wordsOf(*proof.before);
    if (proof.removedUpTo > 0 && proof.anchor != Anchor::Fits) {
        all << words(QT_TRANSLATE_NOOP("Journal", "That it was this program that removed the "
                                                  "records up to %1: the keychain does not say "
                                                  "it."))
                   .arg(proof.removedUpTo);
    }
    all << words(QT_TRANSLATE_NOOP("Journal", "Whoever has both the files and the keychain of this "
                                              "user can write another journal. A copy elsewhere, "
                                              "or the last hash written down, shows it."));
    if (proof.isUnfenced) {
        all << words(QT_TRANSLATE_NOOP("Journal", "The file's own guard against changes was taken "
                                                  "down. No program of ours does that."));
    }
    return all;
}

} // namespace motorpool
