// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "housestyle.h"
#include "stylepaint.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using Theme = Preferences::Theme;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_theme_that_was_chosen_beats_the_desktop()
    {
        QCOMPARE(chooseScheme(Theme::Light, true, true), Scheme::Light);
        QCOMPARE(chooseScheme(Theme::Dark, false, true), Scheme::Dark);
    }

    void the_system_theme_follows_the_desktop()
    {
        QCOMPARE(chooseScheme(Theme::System, false, false), Scheme::Light);
        QCOMPARE(chooseScheme(Theme::System, true, false), Scheme::Dark);
        QCOMPARE(chooseScheme(Theme::System, false, true), Scheme::ContrastLight);
        QCOMPARE(chooseScheme(Theme::System, true, true), Scheme::ContrastDark);
    }

    void high_contrast_is_black_or_white_as_the_desktop_is()
    {
        QCOMPARE(chooseScheme(Theme::HighContrast, false, false), Scheme::ContrastLight);
        QCOMPARE(chooseScheme(Theme::HighContrast, true, false), Scheme::ContrastDark);
    }

    void the_portal_s_answers_are_understood()
    {
        SystemAppearance system;
        QSignalSpy changed(&system, &SystemAppearance::changed);
        QVERIFY(!system.dark());
        system.take(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
        QVERIFY(system.dark());
        system.take(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2u);
        QVERIFY(!system.dark());
        system.take(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
        QVERIFY(system.highContrast());
        system.take(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QVERIFY(system.reducedMotion());
        QCOMPARE(changed.count(), 4);
        system.take(u"org.gnome.desktop.interface"_s, u"font-name"_s, u"Cantarell"_s);
        system.take(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
        QCOMPARE(changed.count(), 4);
    }

    void another_theme_holds_at_once()
    {
        const QTemporaryDir folder;
        Preferences preferences(Paths::standard(folder.path(), folder.path()));
        preferences.setTheme(Theme::Light);
        const Appearance appearance(&preferences);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
        preferences.setTheme(Theme::Dark);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
    }

    void a_click_alone_activates_nothing_whatever_the_desktop_says()
    {
        struct OneClick final : QProxyStyle
        {
            int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const override
            {
                return hint == SH_ItemView_ActivateItemOnSingleClick
                           ? 1
                           : QProxyStyle::styleHint(hint, option, widget, answer);
            }
        };
        HouseStyle style;
        style.setBaseStyle(new OneClick);
        QCOMPARE(style.baseStyle()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick), 1);
        QCOMPARE(style.styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick), 0);
    }

    void reduced_motion_stops_animations()
    {
        HouseStyle style;
        QVERIFY(style.styleHint(QStyle::SH_Widget_Animation_Duration) <= 120);
        style.setReducedMotion(true);
        QCOMPARE(style.styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    void a_focus_ring_is_two_pixels_of_accent()
    {
        const QPalette palette = makePalette(Scheme::Light);
        QImage image(60, 30, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        stylepaint::focusRing(&painter, image.rect(), palette);
        painter.end();
        const QRgb accent = toneColor(palette, Tone::Accent).rgb();
        QCOMPARE(image.pixel(0, 15), accent);
        QCOMPARE(image.pixel(1, 15), accent);
        QVERIFY(image.pixel(3, 15) != accent);
    }

    void a_scroll_bar_s_handle_is_where_it_scrolled_to()
    {
        QScrollBar bar(Qt::Vertical);
        HouseStyle style;
        bar.setStyle(&style);
        bar.setRange(0, 900);
        bar.setPageStep(100);
        bar.resize(12, 200);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = 900;
        option.pageStep = 100;
        const auto handle = [&](int position) {
            option.sliderPosition = position;
            return style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider);
        };
        QCOMPARE(handle(0).top(), 0);
        QCOMPARE(handle(900).bottom(), 199);
        QVERIFY(handle(0).height() >= 24);
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
