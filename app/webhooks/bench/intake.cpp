// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"

#include "curlline.h"
#include "harfile.h"
#include "httptext.h"
#include "jsonspan.h"
#include "logrecord.h"
#include "logtext.h"

namespace motorpool {

namespace {

Intake failed(Intake::Fault fault)
{
    Intake intake;
    intake.fault = fault;
    return intake;
}

Intake bareBody(const QByteArray &bytes)
{
    BenchRequest request;
    request.body = bytes;
    Intake intake;
    intake.requests.append(request);
    return intake;
}

/// A whole JSON text that is no log: a body, whatever else it may look like.
bool isOneBody(QByteArrayView text)
{
    const auto span = readSpans(text);
    return span && !readLogRecord(*span);
}

/// What editors put in front of text says nothing about what the text is.
QByteArrayView withoutBom(QByteArrayView text)
{
    return text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
}

} // namespace

Intake takeIn(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return failed(Intake::Fault::Empty);
    if (bytes.size() > intakeLimit)
        return failed(Intake::Fault::TooLarge);
    const QByteArrayView text = withoutBom(bytes);
    const QByteArrayView start = text.trimmed();
    if (looksLikeCurl(start))
        return readCurl(start);
    if (start.startsWith('{') && start.contains("\"entries\"")) {
        if (auto har = readHar(text.toByteArray()))
            return *har;
    }
    if ((start.startsWith('{') || start.startsWith('[') || start.startsWith('"')) &&
        isOneBody(start))
        return bareBody(bytes);
    if (auto request = readHttpText(text)) {
        Intake intake;
        intake.requests.append(*request);
        return intake;
    }
    Intake log = readLog(text);
    if (log.requests.isEmpty() || (log.requests.size() == 1 && log.requests.first().body == start))
        return bareBody(bytes);
    if (log.requests.size() == 1)
        log.requests.first().place = 0;
    return log;
}

} // namespace motorpool
