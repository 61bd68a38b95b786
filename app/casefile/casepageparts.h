// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"
#include "errorguide.h"
#include "htmltext.h"

/// The parts of a case's page, from top to bottom; a part that holds nothing says why.
namespace motorpool::casepage {

QString title(const CaseFile &file);
void head(const CaseFile &file, HtmlText *html);
void summary(const CaseFile &file, HtmlText *html);
void connections(const CaseFile &file, HtmlText *html);
void vehicles(const CaseFile &file, HtmlText *html);
void requests(const CaseFile &file, HtmlText *html);
void journal(const CaseFile &file, HtmlText *html);
void facts(const CaseFile &file, HtmlText *html);
void settings(const CaseFile &file, HtmlText *html);
void foot(HtmlText *html);

QString words(const char *text);                          ///< in the context "Case"
QString counted(const char *text, int count);             ///< the same, with %n
QString time(const QDateTime &time);                      ///< "2026-06-01 12:00:03", UTC
QString age(const QDateTime &time, const QDateTime &now); ///< "4 min before"; empty if unknown

/// A row below another one: what went wrong and what to do, with Smartcar's own words for it.
void why(const ErrorWords &explained, const QString &type, const QString &code, HtmlText *html);

} // namespace motorpool::casepage
