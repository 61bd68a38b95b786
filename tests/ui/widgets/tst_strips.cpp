// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "agechip.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "progressstrip.h"
#include "statuspill.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QPushButton *buttonNamed(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

ApiError vehicleAsleep()
{
    ApiError error;
    error.kind = ApiError::Kind::VehicleState;
    error.status = 409;
    error.type = u"VEHICLE_STATE"_s;
    error.code = u"ASLEEP"_s;
    error.requestId = u"26c14915-0c26-43c5-8e42-9edfc2a66a0f"_s;
    return error;
}

} // namespace

class TestStrips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_refused_secret_can_be_replaced_where_somebody_listens()
    {
        ApiError refused;
        refused.kind = ApiError::Kind::Auth;
        refused.status = 401;
        refused.operation = u"POST /oauth2/token"_s;
        refused.code = u"invalid_client"_s;
        const QString replace = u"Replace the secret…"_s;
        ErrorStrip strip;
        strip.showError(refused);
        QVERIFY(!buttonNamed(strip, replace));
        QSignalSpy wanted(&strip, &ErrorStrip::secretReplacementRequested);
        strip.showError(refused);
        QVERIFY(buttonNamed(strip, replace));
        buttonNamed(strip, replace)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(accessibilityFaults(&strip), QStringList());
        strip.showError(vehicleAsleep());
        QVERIFY(!buttonNamed(strip, replace));
        refused.operation = u"GET /v3/connections"_s; // a token was refused, not the secret
        strip.showError(refused);
        QVERIFY(!buttonNamed(strip, replace));
    }

    void an_error_is_shown_with_its_request_id_and_can_be_copied()
    {
        ErrorStrip strip;
        QVERIFY(strip.isHidden());
        strip.showError(vehicleAsleep());
        QVERIFY(textsOf(strip).contains(u"26c14915-0c26-43c5-8e42-9edfc2a66a0f"_s));
        buttonNamed(strip, u"Copy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"26c14915-0c26-43c5-8e42-9edfc2a66a0f"_s));
        QVERIFY(copied.contains(u"ASLEEP"_s));
        QVERIFY(copied.contains(u"409"_s));
        QCOMPARE(accessibilityFaults(&strip), QStringList());
    }

    void trying_again_is_offered_unless_it_is_of_no_use()
    {
        ErrorStrip strip;
        QSignalSpy retried(&strip, &ErrorStrip::retryRequested);
        strip.showError(vehicleAsleep());
        buttonNamed(strip, u"Try again"_s)->click();
        QCOMPARE(retried.count(), 1);
        strip.setRetryable(false);
        QVERIFY(!buttonNamed(strip, u"Try again"_s));
    }

    void a_locked_keyring_is_unlocked_not_tried_again()
    {
        ErrorStrip strip;
        ApiError error;
        error.kind = ApiError::Kind::KeyringLocked;
        strip.showError(error);
        QVERIFY(buttonNamed(strip, u"Unlock"_s));
    }

    void an_empty_state_has_one_next_step_or_none()
    {
        EmptyState state;
        state.setTexts(u"No connections"_s, u"This user has connected no vehicle."_s);
        QVERIFY(textsOf(state).contains(u"No connections"_s));
        QVERIFY(state.findChildren<QPushButton *>().first()->isHidden());
        QSignalSpy triggered(&state, &EmptyState::triggered);
        state.setAction(u"Show simulated vehicles"_s);
        buttonNamed(state, u"Show simulated vehicles"_s)->click();
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(accessibilityFaults(&state), QStringList());
    }

    void progress_says_how_much_and_can_be_cancelled()
    {
        ProgressStrip strip(u"Counting"_s);
        strip.start();
        strip.setProgress(412, 2000);
        QVERIFY(textsOf(strip).startsWith(u"412 of 2,000"_s));
        strip.setProgress(500, std::nullopt);
        QVERIFY(textsOf(strip).startsWith(u"500 so far"_s));
        QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
        strip.findChild<QToolButton *>()->click();
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(accessibilityFaults(&strip), QStringList());
        strip.stop();
        QVERIFY(strip.isHidden());
    }

    void an_age_has_a_sign_and_tells_its_times()
    {
        const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
        AgeChip chip;
        chip.setTimes({now.addSecs(-240), now.addSecs(-60), now.addSecs(-59), now}, now,
                      QTimeZone::utc());
        QVERIFY(chip.text().startsWith(u"●"_s));
        QVERIFY(chip.text().contains(u"4"_s));
        QCOMPARE(chip.toolTip().count(u'\n'), 3);
        chip.setTimes({now.addDays(-3), {}, {}, {}}, now, QTimeZone::utc());
        QVERIFY(chip.text().startsWith(u"▲"_s));
        chip.setTimes({}, now);
        QCOMPARE(chip.text(), u"—"_s);
        QVERIFY(!chip.accessibleName().isEmpty());
    }

    void a_pill_names_its_state_in_a_word()
    {
        StatusPill pill;
        pill.setState(u"●"_s, u"live"_s, Tone::Fresh);
        QCOMPARE(pill.accessibleName(), u"live"_s);
        QVERIFY(pill.sizeHint().width() > pill.sizeHint().height());
    }

    void only_what_the_owner_can_mend_leads_to_a_link()
    {
        ErrorStrip strip;
        QSignalSpy requested(&strip, &ErrorStrip::ownerLinkRequested);
        ApiError error = vehicleAsleep();
        strip.showError(error);
        QVERIFY(!buttonNamed(strip, u"Link for the owner…"_s));
        error.resolution = u"REAUTHENTICATE"_s;
        strip.showError(error);
        QVERIFY(!buttonNamed(strip, u"Link for the owner…"_s));
        strip.setOffersOwnerLink(true);
        buttonNamed(strip, u"Link for the owner…"_s)->click();
        QCOMPARE(requested.size(), 1);
        strip.showError(vehicleAsleep());
        QVERIFY(!buttonNamed(strip, u"Link for the owner…"_s));
    }
};

QTEST_MAIN(TestStrips)
#include "tst_strips.moc"
