#include "platforms/questionkey.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class tst_QuestionKey final : public QObject
{
    Q_OBJECT

private slots:
    void questionsAreTheSameButForWhatChanges()
    {
        const auto key = [](const QString &url) { return questionKey(QUrl(url)); };
        const QString plain = key(u"https://a.example/x?limit=5&page=2"_s);
        QCOMPARE(key(u"https://a.example/x?page=2&limit=5&access_token=canary#top"_s), plain);
        QVERIFY(key(u"https://a.example/x?limit=5&page=3"_s) != plain);
        QVERIFY(key(u"https://b.example/x?limit=5&page=2"_s) != plain);
        QVERIFY(key(u"https://a.example/y?limit=5&page=2"_s) != plain);
        QVERIFY(!key(u"https://a.example/x?foreign=canary"_s).contains(u"canary"));
    }
};

QTEST_GUILESS_MAIN(tst_QuestionKey)
#include "tst_questionkey.moc"
