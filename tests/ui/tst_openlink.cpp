#include "widgets/openlink.h"

#include <QDesktopServices>
#include <QTest>
#include <QUrl>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_OpenLink : public QObject
{
    Q_OBJECT

public slots:
    void take(const QUrl &url) { m_opened.append(url.toString()); }

private slots:
    void judgesLinks_data();
    void judgesLinks();
    void opensWhatIsSafe();
    void opensNothingElse();

private:
    QStringList m_opened;
};

void tst_OpenLink::judgesLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("safe");

    QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("Korean path") << u"https://example.org/하루"_s << true;
    QTest::newRow("encoded blank") << u"https://example.org/a%20b"_s << true;
    QTest::newRow("mail") << u"mailto:haru@example.org"_s << true;
    QTest::newRow("mail to nobody") << u"mailto:"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("relative") << u"example.org/a"_s << false;
    QTest::newRow("no host") << u"https:///a"_s << false;
    QTest::newRow("user") << u"https://bank.example@evil.example/"_s << false;
    QTest::newRow("user and password") << u"https://a:b@evil.example/"_s << false;
    QTest::newRow("line end") << u"https://example.org/\nx"_s << false;
    QTest::newRow("blank") << u"https://example.org/ x"_s << false;
    QTest::newRow("encoded line end") << u"https://example.org/%0Ax"_s << false;
    QTest::newRow("encoded nothing") << u"https://example.org/%00"_s << false;
    QTest::newRow("right to left") << u"https://example.org/\u202Egpj"_s << false;
    QTest::newRow("encoded right to left") << u"https://example.org/%E2%80%AEgpj"_s << false;
    QTest::newRow("invisible") << u"https://exam\u200Bple.org/"_s << false;
    QTest::newRow("backslash") << u"https://example.org\\@evil.example"_s << false;
}

void tst_OpenLink::judgesLinks()
{
    QFETCH(QString, link);
    QFETCH(bool, safe);

    QCOMPARE(isSafeLink(link), safe);
}

void tst_OpenLink::opensWhatIsSafe()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "take");

    QCOMPARE(openLink(u"https://example.org/a"_s), LinkOutcome::Opened);

    QCOMPARE(m_opened, { u"https://example.org/a"_s });
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void tst_OpenLink::opensNothingElse()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"file"_s, this, "take");

    QCOMPARE(openLink(u"file:///etc/passwd"_s), LinkOutcome::Refused);

    QCOMPARE(m_opened, QStringList());
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

QTEST_MAIN(tst_OpenLink)
#include "tst_openlink.moc"
