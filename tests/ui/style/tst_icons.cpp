// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "markicon.h"
#include "palette.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 128)
                return true;
        }
    }
    return false;
}

/// The colour of the strongest pixel.
QColor ink(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(24, 24), 1.0, mode).toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > strongest.alpha())
                strongest = color;
        }
    }
    return strongest;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QApplication::setPalette(makePalette(Scheme::Light));
    }

    void a_colour_mark_stands_out_on_every_ground()
    {
        for (const ColourMark mark : colourMarks) {
            QCOMPARE(colourOf(mark).isValid(), mark != ColourMark::None);
            QCOMPARE(markIcon(mark).isNull(), mark == ColourMark::None);
            if (mark == ColourMark::None)
                continue;
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                for (const Tone ground : {Tone::Window, Tone::Base, Tone::Alternate})
                    QVERIFY(contrastRatio(colourOf(mark), toneColor(scheme, ground)) >= 3);
            }
            const QImage drawn = markIcon(mark).pixmap(16).toImage();
            QCOMPARE(drawn.pixelColor(8, 8), colourOf(mark));
            QCOMPARE(drawn.pixelColor(0, 0).alpha(), 0);
        }
    }

    void every_icon_comes_in_every_size_and_is_not_blank()
    {
        const QStringList names = QDir(u":/icons/16"_s).entryList();
        QVERIFY(names.size() > 30);
        for (const int size : {16, 20, 24, 32, 48, 64, 96}) {
            for (const QString &name : names) {
                const QImage image(u":/icons/%1/%2"_s.arg(size).arg(name));
                QVERIFY2(image.size() == QSize(size, size), qPrintable(name));
                QVERIFY2(hasInk(image), qPrintable(name));
            }
        }
    }

    void an_icon_has_the_colour_of_the_text()
    {
        const QPalette palette = QApplication::palette();
        QCOMPARE(ink(themedIcon(u"search"_s, palette)).rgb(), toneColor(palette, Tone::Text).rgb());
        QCOMPARE(ink(themedIcon(u"error"_s, palette, Tone::Error)).rgb(),
                 toneColor(palette, Tone::Error).rgb());
    }

    void an_icon_follows_the_theme()
    {
        const QIcon icon = themedIcon(u"search"_s, QApplication::palette());
        QApplication::setPalette(makePalette(Scheme::Dark));
        QCOMPARE(ink(icon).rgb(), toneColor(Scheme::Dark, Tone::Text).rgb());
    }

    void an_icon_of_another_palette_keeps_it()
    {
        const QIcon icon = themedIcon(u"search"_s, makePalette(Scheme::Dark));
        QCOMPARE(ink(icon).rgb(), toneColor(Scheme::Dark, Tone::Text).rgb());
    }

    void a_disabled_icon_steps_back()
    {
        const QIcon icon = themedIcon(u"search"_s, QApplication::palette());
        QVERIFY(ink(icon, QIcon::Disabled) != ink(icon));
    }

    void an_icon_is_sharp_on_a_dense_screen()
    {
        const QPixmap image =
            themedIcon(u"search"_s, QApplication::palette()).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(image.size(), QSize(32, 32));
        QCOMPARE(image.devicePixelRatio(), 2.0);
    }

    void an_unknown_name_is_reported()
    {
        QTest::ignoreMessage(QtWarningMsg, "no icon named nonesuch");
        QVERIFY(themedIcon(u"nonesuch"_s, QApplication::palette()).isNull());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
