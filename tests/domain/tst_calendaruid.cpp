#include "domain/calendaruid.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_CalendarUid final : public QObject
{
    Q_OBJECT

private slots:
    void staysTheSame()
    {
        const ContentId id(*Uuid::fromText(u"018f4e5a-0000-7000-8000-0000000000ff"));
        QCOMPARE(calendarUid(id), u"018f4e5a-0000-7000-8000-0000000000ff@creator-dashboard"_s);
        QCOMPARE(contentIdOfCalendarUid(calendarUid(id)), id);
    }

    void knowsItsOwn()
    {
        for (const QString &foreign : { u""_s, u"@creator-dashboard"_s, u"abc@creator-dashboard"_s,
                                        u"018f4e5a-0000-7000-8000-0000000000ff@google.com"_s,
                                        u"018f4e5a-0000-7000-8000-0000000000ff"_s })
            QVERIFY2(!contentIdOfCalendarUid(foreign), qPrintable(foreign));
    }
};

QTEST_APPLESS_MAIN(tst_CalendarUid)
#include "tst_calendaruid.moc"
