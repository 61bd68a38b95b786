// SPDX-License-Identifier: GPL-3.0-or-later
#include "casepage.h"

#include "casepageparts.h"
#include "casestyle.h"
#include "casewords.h"

#include <QCryptographicHash>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

QString casePageBody(const CaseFile &file)
{
    HtmlText html;
    casepage::head(file, &html);
    casepage::summary(file, &html);
    casepage::connections(file, &html);
    casepage::vehicles(file, &html);
    casepage::requests(file, &html);
    casepage::journal(file, &html);
    casepage::facts(file, &html);
    casepage::settings(file, &html);
    casepage::foot(&html);
    return html.html();
}

QByteArray casePage(const CaseFile &file)
{
    const QByteArray style = caseStyle;
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QString title = casepage::title(file);
    return "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toLatin1() +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'sha256-" +
           hash +
           "'; base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
           htmlText(title).toUtf8() + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" +
           casePageBody(file).toUtf8() + "</body>\n</html>\n";
}

} // namespace motorpool
