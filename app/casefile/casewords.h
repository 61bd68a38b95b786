// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

#include <optional>
#include <span>

namespace motorpool {

/// The parts of a choice what to blur, by their names on the command line and in case.json.
enum class BlurPart { Vins, Ids, Places, Names, RequestIds };

std::span<const BlurPart> blurParts();
QString blurPartName(BlurPart part); ///< "vins", "request-ids"
bool isChosen(const BlurChoice &choice, BlurPart part);
void choose(BlurChoice *choice, BlurPart part, bool on);

/// The parts of a case, by their names on the command line.
enum class CasePart { Connections, Signals, Requests, Journal, Facts, Settings };

std::span<const CasePart> caseParts();
QString casePartName(CasePart part); ///< "connections"
bool isChosen(const CaseParts &choice, CasePart part);
void choose(CaseParts *choice, CasePart part, bool on);

/// The error that a request ended with, for explain(); nothing if it did what it should.
std::optional<ApiError> errorOf(const CaseRequest &request);

/// What a fact's key means, translated: "Operating system".
QString factTitle(const QString &key);

/// A kind of record, translated: "Command".
QString recordTitle(const QString &kind);

/// "Vehicle CAR-1", "User U-1", translated.
QString subjectTitle(const CaseSubject &subject);

/// A name for the file: "case-CAR-1-2026-06-01", without what a file's name cannot hold.
QString caseFileName(const CaseFile &preparedCase);

} // namespace motorpool
