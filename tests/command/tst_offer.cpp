// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwaits.h"
#include "offer.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Bar = Offer::Bar;

namespace {

OfferFacts facts()
{
    OfferFacts result{u"connection-1"_s, u"vehicle-1"_s, u"user-1"_s, u"BEV"_s, {}, false};
    result.permissions = QStringList{u"control_charge"_s, u"control_security"_s};
    return result;
}

Bar barOf(Deed deed, const OfferFacts &of)
{
    return offerOf(deed, of, nullptr).bar;
}

} // namespace

class TestOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_what_makes_sense()
    {
        QVERIFY(offerOf(Deed::ChargeStart, facts(), nullptr).isAvailable());
        QVERIFY(offerOf(Deed::SecurityUnlock, facts(), nullptr).isAvailable());
        QVERIFY(offerOf(Deed::UserDelete, facts(), nullptr).isAvailable());
    }

    void names_the_permission_that_is_missing()
    {
        const Offer offer = offerOf(Deed::SetDestination, facts(), nullptr);
        QCOMPARE(offer.bar, Bar::NoPermission);
        QCOMPARE(offer.permission, u"control_navigation"_s);
    }

    void leaves_to_the_service_what_is_not_told()
    {
        OfferFacts untold = facts();
        untold.permissions.reset();
        untold.powertrain.clear();
        QCOMPARE(barOf(Deed::SetDestination, untold), Bar::None);
        QCOMPARE(barOf(Deed::ChargeStart, untold), Bar::None);
        Connection older;
        older.vehicleId = u"v"_s;
        older.userId = u"u"_s;
        QCOMPARE(barOf(Deed::SecurityLock, OfferFacts::of(older)), Bar::None);
    }

    void offers_no_charging_without_a_battery()
    {
        OfferFacts petrol = facts();
        petrol.powertrain = u"ice"_s;
        QCOMPARE(barOf(Deed::ChargeStop, petrol), Bar::WrongPowertrain);
        QCOMPARE(barOf(Deed::SecurityLock, petrol), Bar::None);
    }

    void needs_somebody_to_do_it_to()
    {
        OfferFacts nobody = facts();
        nobody.userId.clear();
        QCOMPARE(barOf(Deed::SecurityLock, nobody), Bar::NoUser);
        QCOMPARE(barOf(Deed::UserDelete, nobody), Bar::NoUser);
        QCOMPARE(barOf(Deed::ConnectionDelete, nobody), Bar::None);
        QCOMPARE(barOf(Deed::SecurityLock, {}), Bar::NoVehicle);
        QCOMPARE(barOf(Deed::ConnectionDelete, {}), Bar::NoConnection);
        OfferFacts gone = facts();
        gone.isGone = true;
        QCOMPARE(barOf(Deed::SecurityLock, gone), Bar::Gone);
    }

    void says_first_that_it_may_not()
    {
        const AccessCheck readOnly = [](const QString &deed) -> std::optional<ApiError> {
            ApiError error;
            error.kind = ApiError::Kind::Usage;
            error.detail = deed;
            return error;
        };
        const Offer offer = offerOf(Deed::SetDestination, {}, readOnly);
        QCOMPARE(offer.bar, Bar::Access);
        QCOMPARE(offer.access->detail, u"navigation-set-destination"_s);
    }

    void tells_what_it_costs()
    {
        QCOMPARE(costOf(Deed::SecurityLock, 3), (CommandCost{2, 4}));
        QCOMPARE(costOf(Deed::SecurityLock, 0), (CommandCost{1, 1}));
        QCOMPARE(costOf(Deed::SecurityLock, 1, 10), (CommandCost{20, 20}));
        QCOMPARE(costOf(Deed::SetDestination, 3), (CommandCost{1, 1}));
        QCOMPARE(costOf(Deed::UserDelete, 3), (CommandCost{0, 0}));
    }

    void waits_longer_each_time()
    {
        QCOMPARE(waitBeforeLook(Deed::SecurityLock, 1), 5s);
        QCOMPARE(waitBeforeLook(Deed::SecurityLock, 3), 45s);
        QCOMPARE(waitBeforeLook(Deed::ChargeStart, 100), 5min);
    }
};

QTEST_APPLESS_MAIN(TestOffer)
#include "tst_offer.moc"
