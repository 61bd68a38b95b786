// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "qrcode.h"
#include "qrview.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// What a camera would read, by a program that is not ours.
QByteArray readBack(const QImage &picture)
{
    const QString zbarimg = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (zbarimg.isEmpty())
        return "zbarimg is not installed";
    QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    if (!picture.save(file))
        return "not saved";
    QProcess reader;
    reader.start(zbarimg, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, u"-Sdisable"_s,
                           u"-Sqrcode.enable"_s, file});
    if (!reader.waitForFinished())
        return "zbarimg does not end";
    QByteArray read = reader.readAllStandardOutput();
    return read.endsWith('\n') ? read.chopped(1) : read;
}

QByteArray linkOf(int length)
{
    QByteArray link("https://connect.smartcar.com/oauth/authorize?state=");
    QRandomGenerator letters(7);
    while (link.size() < length)
        link += char('a' + letters.bounded(26));
    return link;
}

} // namespace

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void what_goes_in_is_read_back_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one letter") << QByteArray("a");
        QTest::newRow("a short link") << QByteArray("https://example.com/?a=b%20c&d=e");
        QTest::newRow("a usual link") << linkOf(300);
        QTest::newRow("a long link") << linkOf(1400);
    }

    void what_goes_in_is_read_back()
    {
        QFETCH(QByteArray, text);
        const auto code = QrCode::of(text);
        QVERIFY(code);
        QCOMPARE(readBack(code->image(4)), text);
    }

    void nothing_and_too_much_make_no_code()
    {
        QVERIFY(!QrCode::of({}));
        QVERIFY(QrCode::of(QByteArray(2953, 'x')));
        QVERIFY(!QrCode::of(QByteArray(2954, 'x')));
        QVERIFY(!QrCode::of(QByteArray(10'000'000, 'x')));
        // Also a zero is a byte.
        QVERIFY(QrCode::of(QByteArray("a\0b", 3)) != QrCode::of("a"));
    }

    void four_modules_around_it_stay_white()
    {
        const auto code = QrCode::of("https://example.com");
        const QImage picture = code->image(3);
        const int margin = QrCode::quiet * 3;
        QCOMPARE(picture.width(), code->wholeSize() * 3);
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                const bool isMargin = x < margin || y < margin || x >= picture.width() - margin ||
                                      y >= picture.height() - margin;
                if (isMargin)
                    QCOMPARE(picture.pixel(x, y), qRgb(255, 255, 255));
            }
        }
    }

    void on_screen_it_is_crisp_and_black_on_white_in_every_theme_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QPalette(Qt::white);
        QTest::newRow("dark") << QPalette(Qt::black);
    }

    void on_screen_it_is_crisp_and_black_on_white_in_every_theme()
    {
        QFETCH(QPalette, palette);
        const QByteArray link = linkOf(300);
        QrView view;
        view.setPalette(palette);
        view.setCode(*QrCode::of(link));
        view.resize(301, 277); // no multiple of anything
        QCOMPARE(view.accessibleName(), u"QR code that opens the link"_s);
        for (const qreal ratio : {1.0, 1.5, 2.0}) {
            QImage picture((QSizeF(view.size()) * ratio).toSize(), QImage::Format_RGB32);
            picture.setDevicePixelRatio(ratio);
            view.render(&picture);
            picture.setDevicePixelRatio(1);
            QCOMPARE(readBack(picture), link);
            if (ratio != 1.0)
                continue; // the widget itself knows of a ratio of one only
            // Nothing between black and white, so no module is blurred; around it the ground.
            const QRgb ground = picture.pixel(0, 0);
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y) {
                    const QRgb pixel = picture.pixel(x, y);
                    QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255) ||
                            pixel == ground);
                }
            }
        }
    }

    void without_a_code_it_says_why()
    {
        QrView view;
        view.setCode(*QrCode::of("x"));
        view.setReason(u"The redirect URI is missing."_s);
        QVERIFY(!view.code());
        QCOMPARE(view.text(), u"The redirect URI is missing."_s);
        QCOMPARE(view.accessibleName(), view.text());
        QVERIFY(!view.grab().isNull());
    }

    void a_large_code_gets_the_room_it_needs()
    {
        QrView view;
        const auto code = QrCode::of(QByteArray(2953, 'x'));
        view.setCode(*code);
        QVERIFY(view.minimumSizeHint().height() >= 2 * code->wholeSize());
    }
};

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
