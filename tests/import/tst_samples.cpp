#include "import/fileanalysis.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(CREATOR_TEST_DATA) + "/formats/"_L1;
}

QByteArray contentsOf(const QString &name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject expectations()
{
    return QJsonDocument::fromJson(contentsOf(u"EXPECTED.json"_s)).object();
}

/// What the summary has to say; the rest of an expectation is about the test itself.
QJsonObject withoutRemarks(QJsonObject object)
{
    for (const QString &key :
         { u"assume"_s, u"original_name_pattern"_s, u"period"_s, u"warnings"_s, u"notes"_s })
        object.remove(key);
    return object;
}

/// The answers that a person would give; what is asked without them is another test.
QMap<QString, QString> assumed(QJsonObject &expected)
{
    QMap<QString, QString> answers;
    const QJsonObject assume = expected.value("assume"_L1).toObject();
    for (auto it = assume.begin(); it != assume.end(); ++it)
        answers.insert(it.key(), it->toString());
    if (!answers.isEmpty())
        expected.remove("needs_user"_L1);
    return answers;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

/// Every sample of a format that is read here gives exactly what is expected of it.
class tst_Samples : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySample_data();
    void readsEverySample();
    void staysTheSameInOtherClothes_data();
    void staysTheSameInOtherClothes();
    void takesThePeriodFromTheArchivesName();
    void leavesNoSampleOut();
};

void tst_Samples::readsEverySample_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : expectations().keys())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Samples::readsEverySample()
{
    QFETCH(QString, name);
    QJsonObject expected = expectations().value(name).toObject();
    const QJsonArray asked = expected.value("needs_user"_L1).toArray();
    ImportWishes wishes;
    wishes.answers = assumed(expected);

    const auto unanswered = analyseFile(folder() + name);
    const auto analysis = analyseFile(folder() + name, wishes);

    QVERIFY2(analysis.has_value(), analysis ? "" : qPrintable(analysis.error().message));
    QCOMPARE(textOf(withoutRemarks(analysis->json)), textOf(withoutRemarks(expected)));
    QCOMPARE(unanswered->json.value("needs_user"_L1).toArray(), asked);
}

void tst_Samples::staysTheSameInOtherClothes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QJsonObject>("changed");
    const QJsonObject all = expectations();
    for (const QString &name : all.keys()) {
        const QString encoding = all.value(name).toObject().value("encoding"_L1).toString();
        if (!encoding.startsWith("utf-8"_L1))
            continue;
        const QString text
            = QString::fromUtf8(contentsOf(name)).remove(QChar(0xfeff)).replace("\r\n"_L1, "\n"_L1);
        const auto add = [&](const char *variant, const QByteArray &bytes, QJsonObject changed) {
            if (!changed.contains("newline"_L1))
                changed.insert(u"newline"_s, u"lf"_s);
            QTest::addRow("%s, %s", qPrintable(name), variant) << name << bytes << changed;
        };
        add("with a byte order mark", encoded(text, QStringConverter::Utf8),
            { { u"encoding"_s, u"utf-8+bom"_s } });
        add("UTF-16, little end first", encoded(text, QStringConverter::Utf16LE),
            { { u"encoding"_s, u"utf-16le+bom"_s } });
        add("UTF-16, big end first", encoded(text, QStringConverter::Utf16BE),
            { { u"encoding"_s, u"utf-16be+bom"_s } });
        add("UTF-16 without a mark", encoded(text, QStringConverter::Utf16LE).mid(2),
            { { u"encoding"_s, u"utf-16le"_s } });
        add("CRLF", QString(text).replace(u'\n', "\r\n"_L1).toUtf8(),
            { { u"newline"_s, u"crlf"_s }, { u"encoding"_s, u"utf-8"_s } });
        add("CR", QString(text).replace(u'\n', u'\r').toUtf8(),
            { { u"newline"_s, u"cr"_s }, { u"encoding"_s, u"utf-8"_s } });
        add("no last line end", text.trimmed().toUtf8(), { { u"encoding"_s, u"utf-8"_s } });
    }
}

void tst_Samples::staysTheSameInOtherClothes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QJsonObject, changed);
    QJsonObject expected = expectations().value(name).toObject();
    for (const QString &key : changed.keys())
        expected.insert(key, changed.value(key));
    ImportWishes wishes;
    wishes.originalName = name;
    wishes.answers = assumed(expected);

    const auto analysis = analyseBytes(bytes, wishes);

    QVERIFY2(analysis.has_value(), analysis ? "" : qPrintable(analysis.error().message));
    QCOMPARE(textOf(withoutRemarks(analysis->json)), textOf(withoutRemarks(expected)));
}

void tst_Samples::takesThePeriodFromTheArchivesName()
{
    ImportWishes wishes;
    wishes.originalName = expectations()
                              .value("youtube_export_ko.zip"_L1)
                              .toObject()
                              .value("original_name_pattern"_L1)
                              .toString();

    const auto analysis = analyseFile(folder() + "youtube_export_ko.zip"_L1, wishes);

    QVERIFY(analysis.has_value());
    QVERIFY(!analysis->json.contains("needs_user"_L1));
    QCOMPARE(
        analysis->json.value("period"_L1).toObject(),
        (QJsonObject{ { u"from"_s, u"2026-03-01"_s }, { u"to_exclusive"_s, u"2026-04-01"_s } }));
}

void tst_Samples::leavesNoSampleOut()
{
    const QJsonObject expected = expectations();
    const QStringList names = QDir(folder()).entryList({ u"*.csv"_s, u"*.zip"_s });

    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QVERIFY2(expected.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(tst_Samples)
#include "tst_samples.moc"
