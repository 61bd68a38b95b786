// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"
#include "palette.h"

#include <QTest>

#include <array>

using namespace motorpool;

namespace {

constexpr std::array schemes = {Scheme::Light, Scheme::Dark, Scheme::ContrastLight,
                                Scheme::ContrastDark};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void every_text_tone_can_be_read_on_every_ground_data()
    {
        QTest::addColumn<int>("scheme");
        for (const Scheme scheme : schemes)
            QTest::addRow("scheme %d", int(scheme)) << int(scheme);
    }

    void every_text_tone_can_be_read_on_every_ground()
    {
        QFETCH(int, scheme);
        const auto color = [&](Tone tone) { return toneColor(static_cast<Scheme>(scheme), tone); };
        for (const Tone ground : {Tone::Window, Tone::Base, Tone::Alternate}) {
            for (const Tone text : {Tone::Text, Tone::Secondary, Tone::Accent, Tone::Fresh,
                                    Tone::Aging, Tone::Stale, Tone::Error, Tone::None}) {
                const double ratio = contrastRatio(color(text), color(ground));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("tone %1 on %2: %3")
                                                      .arg(int(text))
                                                      .arg(int(ground))
                                                      .arg(ratio)));
            }
        }
        QVERIFY(contrastRatio(color(Tone::AccentText), color(Tone::Accent)) >= 4.5);
        for (const Tone text : {Tone::Text, Tone::Secondary})
            QVERIFY(contrastRatio(color(text), color(Tone::Selection)) >= 4.5);
        // A ring or frame around a control needs 3 : 1. Source: WCAG 2.1, 1.4.11.
        for (const Tone ground : {Tone::Window, Tone::Base, Tone::Selection})
            QVERIFY(contrastRatio(color(Tone::Accent), color(ground)) >= 3);
    }

    void a_palette_tells_its_scheme()
    {
        for (const Scheme scheme : schemes)
            QCOMPARE(schemeOf(makePalette(scheme)), scheme);
    }

    void a_foreign_palette_is_told_by_its_lightness()
    {
        QCOMPARE(schemeOf(QPalette(QColor(0xEF, 0xEF, 0xEF))), Scheme::Light);
        QCOMPARE(schemeOf(QPalette(QColor(0x30, 0x30, 0x30))), Scheme::Dark);
    }

    void palette_and_tones_are_the_same_colours()
    {
        for (const Scheme scheme : schemes) {
            const QPalette palette = makePalette(scheme);
            QCOMPARE(palette.color(QPalette::Text), toneColor(palette, Tone::Text));
            QCOMPARE(palette.color(QPalette::Base), toneColor(palette, Tone::Base));
            QCOMPARE(palette.color(QPalette::Highlight), toneColor(palette, Tone::Selection));
        }
    }

    void the_focus_ring_is_wider_in_high_contrast()
    {
        QCOMPARE(focusRingWidth(makePalette(Scheme::Light)), 2);
        QCOMPARE(focusRingWidth(makePalette(Scheme::Dark)), 2);
        QCOMPARE(focusRingWidth(makePalette(Scheme::ContrastLight)), 3);
        QCOMPARE(focusRingWidth(makePalette(Scheme::ContrastDark)), 3);
    }

    void contrast_is_measured_as_the_guideline_does()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white)), 1);
        // The guideline's own example of a grey that just passes.
        const double ratio = contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white);
        QVERIFY(ratio > 4.5 && ratio < 4.6);
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
