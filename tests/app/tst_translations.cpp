#include "catalogue.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Creator;

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextHasKorean();
    void everyPluralHasEnglishForms();
    void aCountIsAlwaysAPlural();
    void koreanKeepsEveryPlaceholder();
    void nothingIsTranslatedThatIsNotShown();

private:
    [[nodiscard]] static Catalogue readOurs(const QString &name);

    QTemporaryDir m_folder;
    Catalogue m_found;
};

namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?\\d+|%L?n"_s);
    QStringList all;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        all.append(match.captured());
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace

void TestTranslations::initTestCase()
{
    const QString root = QStringLiteral(CREATOR_SOURCE_DIR);
    const QString file = m_folder.filePath(u"found.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(CREATOR_LUPDATE),
                  { u"-silent"_s, u"-no-obsolete"_s, root + u"/src"_s, root + u"/ui"_s,
                    root + u"/app"_s, u"-ts"_s, file });
    QVERIFY(lupdate.waitForFinished(60'000));
    auto found = Catalogue::read(file);
    QVERIFY(found.has_value());
    m_found = *found;
    QVERIFY(m_found.messages().size() > 500);
}

Catalogue TestTranslations::readOurs(const QString &name)
{
    auto ours = Catalogue::read(QStringLiteral(CREATOR_SOURCE_DIR) + u"/translations/"_s + name);
    return ours.value_or(Catalogue());
}

void TestTranslations::everyTextHasKorean()
{
    const Catalogue korean = readOurs(u"creator_ko.ts"_s);
    for (auto it = m_found.messages().cbegin(); it != m_found.messages().cend(); ++it)
        QVERIFY2(Catalogue::isTranslated(korean.messages().value(it.key())),
                 qPrintable(it.key().source));
}

void TestTranslations::everyPluralHasEnglishForms()
{
    const Catalogue english = readOurs(u"creator_en.ts"_s);
    for (auto it = m_found.messages().cbegin(); it != m_found.messages().cend(); ++it) {
        if (it->isPlural)
            QVERIFY2(english.messages().value(it.key()).forms.size() == 2,
                     qPrintable(it.key().source));
    }
}

void TestTranslations::aCountIsAlwaysAPlural()
{
    for (auto it = m_found.messages().cbegin(); it != m_found.messages().cend(); ++it)
        QVERIFY2(it.key().source.contains("%Ln"_L1) == it->isPlural, qPrintable(it.key().source));
}

void TestTranslations::koreanKeepsEveryPlaceholder()
{
    const Catalogue korean = readOurs(u"creator_ko.ts"_s);
    for (auto it = korean.messages().cbegin(); it != korean.messages().cend(); ++it) {
        for (const QString &form : it->forms)
            QVERIFY2(placeholders(form) == placeholders(it.key().source), qPrintable(form));
    }
}

void TestTranslations::nothingIsTranslatedThatIsNotShown()
{
    const Catalogue korean = readOurs(u"creator_ko.ts"_s);
    for (auto it = korean.messages().cbegin(); it != korean.messages().cend(); ++it)
        QVERIFY2(m_found.messages().contains(it.key()), qPrintable(it.key().source));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
