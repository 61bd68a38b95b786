// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpresenter.h"
#include "benchwords.h"
#include "causewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

bool isVerify(const Diagnosis &diagnosis)
{
    return diagnosis.event && diagnosis.event->event.kind == WebhookEvent::Kind::Verify;
}

std::pair<QString, Tone> lookOf(const Diagnosis &diagnosis)
{
    using Verdict = Diagnosis::Verdict;
    if (diagnosis.verdict == Verdict::Unsigned && isVerify(diagnosis))
        return {u"◐"_s, Tone::Aging}; // it may come without
    switch (diagnosis.verdict) {
    case Verdict::Signed:
        return {u"✓"_s, Tone::Fresh};
    case Verdict::SignedByOther:
    case Verdict::Explained:
        return {u"▲"_s, Tone::Stale};
    case Verdict::Refused:
    case Verdict::Unsigned:
        return {u"✕"_s, Tone::Error};
    case Verdict::NotKept:
    case Verdict::NoKeys:
        break;
    }
    return {u"—"_s, Tone::None};
}

/// Blanks and control characters can be told apart.
QString visible(const QByteArray &bytes)
{
    QString text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '\n')
            text += u"⏎"_s;
        else if (byte == '\t')
            text += u"⇥"_s;
        else if (byte == ' ')
            text += u"·"_s;
        else if (byte < 0x20 || byte >= 0x7f)
            text += u"‹%1›"_s.arg(byte, 2, 16, QChar(u'0'));
        else
            text += QChar(char16_t(byte));
    }
    return text.isEmpty() ? VerdictText::tr("nothing") : text;
}

void writeDifference(DetailHtml &html, const Diagnosis &diagnosis)
{
    if (!diagnosis.difference)
        return;
    const Diagnosis::Difference &difference = *diagnosis.difference;
    html.heading(VerdictText::tr("Where it differs first"), Tone::Text);
    html.fact(VerdictText::tr("Byte"), QLocale().toString(difference.at + 1));
    html.fact(VerdictText::tr("Stands there"), visible(difference.isNow), DetailHtml::Face::Fixed);
    html.fact(VerdictText::tr("Was signed"), visible(difference.wasSigned),
              DetailHtml::Face::Fixed);
}

void writeKeys(DetailHtml &html, const BenchLook &look)
{
    using Verdict = Diagnosis::Verdict;
    const bool isTried =
        look.diagnosis.verdict != Verdict::Unsigned && look.diagnosis.verdict != Verdict::NotKept;
    if (isTried && !look.keys.isEmpty())
        html.line(VerdictText::tr("Tried with the management tokens of: %1.")
                      .arg(look.keys.join(u", "_s)),
                  Tone::Secondary);
    if (isTried && !look.without.isEmpty())
        html.line(VerdictText::tr("Not kept, and so not tried: those of %1. Settings takes them, "
                                  "with each application.")
                      .arg(look.without.join(u", "_s)),
                  Tone::Secondary);
    if (look.keys.isEmpty() && look.without.isEmpty() && !look.fault)
        html.line(VerdictText::tr("Add an application with its management token in Settings."),
                  Tone::Secondary);
}

} // namespace

void writeVerdict(DetailHtml &html, const BenchLook &look)
{
    const Diagnosis &diagnosis = look.diagnosis;
    const auto [sign, tone] = lookOf(diagnosis);
    html.heading(sign + u'\u2002' + verdictText(diagnosis), tone);
    if (diagnosis.event && diagnosis.event->event.isTest())
        html.line(VerdictText::tr("It is a test of Smartcar's dashboard: its ids exist nowhere."),
                  Tone::Aging);
    for (const Finding &finding : diagnosis.findings) {
        const FindingWords told = explain(finding, diagnosis.tried);
        if (told.title != verdictText(diagnosis))
            html.heading(finding.isProved ? VerdictText::tr("%1 (proved)").arg(told.title)
                                          : told.title,
                         Tone::Text);
        html.line(told.evidence, Tone::Text);
        html.line(told.remedy, Tone::Secondary);
    }
    writeDifference(html, diagnosis);
    html.heading(VerdictText::tr("The delivery"), Tone::Text);
    html.fact(VerdictText::tr("JSON"),
              diagnosis.jsonFault ? jsonFaultText(diagnosis) : VerdictText::tr("valid"));
    if (diagnosis.event)
        html.fact(VerdictText::tr("Event"), diagnosis.event->event.type.isEmpty()
                                                ? VerdictText::tr("no type told")
                                                : diagnosis.event->event.type);
    html.fact(VerdictText::tr("Signature"), QString::fromUtf8(diagnosis.signature.left(200)),
              DetailHtml::Face::Fixed);
    html.fact(VerdictText::tr("Body"),
              VerdictText::tr("%Ln bytes", nullptr, int(look.request.body.size())));
    writeKeys(html, look);
}

} // namespace motorpool
