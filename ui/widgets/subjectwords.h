// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subject.h"

namespace motorpool {

/// An id as it fits into a sentence: long ones are shortened in the middle.
QString shortened(const QString &id);

/// "User 605a5a2d…c0ff", "VIN TMBJB7NY1PF000072", "All connections": a title or a menu entry.
/// A redirect says what is in it, never the code.
QString subjectTitle(const Subject &subject);

/// What a subject is looked for as, in a sentence: "user id", "external id".
QString subjectKind(Subject::Kind kind);

/// The name of its icon.
QString subjectIcon(Subject::Kind kind);

/// The subject as text that can be shown and entered again: ids whole; of a redirect its user or
/// vehicle, since the URL may hold an authorization code.
QString subjectText(const Subject &subject);

} // namespace motorpool
