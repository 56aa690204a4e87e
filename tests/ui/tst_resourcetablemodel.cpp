#include "fakeclock.h"
#include "models/resourcetablemodel.h"
#include "models/resourcewords.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

using Column = ResourceTableModel::Column;
using Only = ResourceFilter::Only;

ResourceId idOf(int number)
{
    return ResourceId(Uuid::v8(QByteArray::number(number)));
}

Resource resource(int number, const QString &name)
{
    Resource resource;
    resource.id = idOf(number);
    resource.name = name;
    return resource;
}

struct Fixture
{
    FakeClock clock; // 15 March 2026
    ResourceTableModel model{ clock };
    QAbstractItemModelTester rules{ &model,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest };

    void show(const QList<Resource> &resources, const QHash<ResourceId, int> &usedIn = {})
    {
        model.setAll(ResourceTableModel::prepare(resources, usedIn));
    }
    QStringList names() const { return column(Column::NameColumn); }
    QStringList column(Column column) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
    QVariant cell(Column column, int role = Qt::DisplayRole) const
    {
        return model.index(0, column).data(role);
    }
    QStringList with(const ResourceFilter &filter)
    {
        model.setFilter(filter);
        return names();
    }
};

QList<Resource> library()
{
    Resource song = resource(1, u"Slow morning"_s);
    song.type = ResourceType::Audio;
    song.licence.type = LicenceType::Subscription;
    song.licence.validTo = QDate(2026, 4, 14); // the 30th day from now
    song.tags = { u"calm"_s, u"가을"_s };
    song.categoryId = CategoryId(Uuid::v8("music"));
    Resource photo = resource(2, u"Camp 10"_s);
    photo.type = ResourceType::Image;
    photo.licence.type = LicenceType::CcBy;
    photo.licence.attribution = u"Photo: Mina Kang"_s;
    photo.licence.validTo = QDate(2026, 3, 14); // yesterday
    photo.location = u"/home/me/IMG_0099.JPG"_s;
    Resource still = resource(3, u"camp 9"_s);
    still.type = ResourceType::Image;
    still.licence.validTo = QDate(2026, 4, 15);
    still.tags = { u"calm"_s };
    Resource font = resource(4, u"Noto"_s);
    font.type = ResourceType::Font;
    return { song, photo, still, font };
}

} // namespace

class tst_ResourceTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void namesStandAsPeopleCount()
    {
        Fixture f;
        f.show(library());
        QCOMPARE(f.names(),
                 (QStringList{ u"camp 9"_s, u"Camp 10"_s, u"Noto"_s, u"Slow morning"_s }));
        f.model.sort(Column::NameColumn, Qt::DescendingOrder);
        QCOMPARE(f.names().first(), u"Slow morning"_s);
    }

    void filters_data()
    {
        QTest::addColumn<ResourceFilter>("filter");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const std::function<void(ResourceFilter &)> &set,
                            const QStringList &names) {
            ResourceFilter filter;
            set(filter);
            QTest::newRow(name) << filter << names;
        };
        const QString song = u"Slow morning"_s;
        row("text in any case", [](auto &f) { f.text = u"CAMP"_s; }, { u"camp 9"_s, u"Camp 10"_s });
        row("all words", [](auto &f) { f.text = u"camp 10"_s; }, { u"Camp 10"_s });
        row("a tag in Hangul", [](auto &f) { f.text = u"가을"_s; }, { song });
        row("decomposed Hangul", [](auto &f) { f.text = u"\u1100\u1161"_s; }, { song });
        row("attribution", [](auto &f) { f.text = u"mina"_s; }, { u"Camp 10"_s });
        row("file name", [](auto &f) { f.text = u"img_0099"_s; }, { u"Camp 10"_s });
        row("not the folder", [](auto &f) { f.text = u"home"_s; }, {});
        row("type", [](auto &f) { f.type = ResourceType::Image; }, { u"camp 9"_s, u"Camp 10"_s });
        row("licence", [](auto &f) { f.licence = LicenceType::CcBy; }, { u"Camp 10"_s });
        row("tag", [](auto &f) { f.tag = u"calm"_s; }, { u"camp 9"_s, song });
        row("part of a tag", [](auto &f) { f.tag = u"cal"_s; }, {});
        row("category", [](auto &f) { f.category = CategoryId(Uuid::v8("music")); }, { song });
        row("unused", [](auto &f) { f.only = Only::Unused; }, { u"Camp 10"_s, u"Noto"_s, song });
        row("ending soon", [](auto &f) { f.only = Only::EndingSoon; }, { song });
        row("ended", [](auto &f) { f.only = Only::Ended; }, { u"Camp 10"_s });
        row("with an end", [](auto &f) { f.only = Only::WithEnd; },
            { u"camp 9"_s, u"Camp 10"_s, song });
        row("missing", [](auto &f) { f.only = Only::Missing; }, { u"Noto"_s });
        row("two at once",
            [](auto &f) {
                f.tag = u"calm"_s;
                f.type = ResourceType::Audio;
            },
            { song });
    }
    void filters()
    {
        QFETCH(ResourceFilter, filter);
        QFETCH(QStringList, names);
        Fixture f;
        f.show(library(), { { idOf(3), 2 } });
        f.model.setFileStates({ { idOf(4), FileState::Missing }, { idOf(2), FileState::Present } });
        QCOMPARE(f.with(filter), names);
        QCOMPARE(f.model.total(), 4);
        QCOMPARE(f.with({}).size(), 4);
    }

    void whatEndsFirstStandsFirstAndNeverComesLast()
    {
        Fixture f;
        f.show(library());
        f.model.sort(Column::EndColumn, Qt::AscendingOrder);
        QCOMPARE(f.names(),
                 (QStringList{ u"Camp 10"_s, u"Slow morning"_s, u"camp 9"_s, u"Noto"_s }));
    }

    void everyColumnSorts()
    {
        Fixture f;
        QList<Resource> all = library();
        all[3].fileSize = 5;
        f.show(all, { { idOf(3), 2 } });
        f.model.setCategories({ { CategoryId(Uuid::v8("music")), u"Music"_s, {} } });
        const auto last = [&f](Column column) {
            f.model.sort(column, Qt::AscendingOrder);
            return f.names().last();
        };
        QCOMPARE(last(Column::TypeColumn), u"Noto"_s);
        QCOMPARE(last(Column::CategoryColumn), u"Slow morning"_s);
        QCOMPARE(last(Column::LicenceColumn), u"Noto"_s);
        QCOMPARE(last(Column::UsedColumn), u"camp 9"_s);
        QCOMPARE(last(Column::MeasureColumn), u"Noto"_s);
        f.model.sort(ResourceTableModel::ColumnCount, Qt::AscendingOrder); // there is none
        QCOMPARE(f.names().last(), u"Noto"_s);
    }

    void cellsSayWhatTheyMean()
    {
        Fixture f;
        Resource song = library().first();
        song.durationMs = 205'400;
        song.location = u"/a.flac"_s;
        f.show({ song }, { { idOf(1), 1'234 } });
        f.model.setCategories({ { CategoryId(Uuid::v8("music")), u"Music"_s, {} } });

        QCOMPARE(f.cell(Column::TypeColumn).toString(), u"Sound"_s);
        QCOMPARE(f.cell(Column::CategoryColumn).toString(), u"Music"_s);
        QCOMPARE(f.cell(Column::LicenceColumn).toString(), u"By subscription"_s);
        QCOMPARE(f.cell(Column::LicenceColumn, BadgeRole).toInt(), int(Tone::Info));
        QCOMPARE(f.cell(Column::LicenceColumn, TooltipRole).toString(),
                 licenceHint(LicenceType::Subscription));
        QCOMPARE(f.cell(Column::EndColumn, BadgeRole).toInt(), int(Tone::Warning));
        QCOMPARE(f.cell(Column::EndColumn, SortRole).toDate(), QDate(2026, 4, 14));
        QCOMPARE(f.cell(Column::UsedColumn).toString(), QLocale().toString(1'234));
        QCOMPARE(f.cell(Column::MeasureColumn).toString(), u"3:25"_s);
        QCOMPARE(f.cell(Column::NameColumn, IdRole).toString(), idOf(1).toText());
        QCOMPARE(f.cell(Column::NameColumn, ResourceTableModel::FileRole).toString(), u"/a.flac"_s);

        f.model.setFileStates({ { idOf(1), FileState::Missing } });
        QCOMPARE(f.cell(Column::MeasureColumn).toString(), u"File missing"_s);
        QCOMPARE(f.cell(Column::MeasureColumn, EmphasisRole).toInt(), int(Emphasis::Negative));
        f.clock.now = f.clock.now.addDays(40);
        QCOMPARE(f.cell(Column::EndColumn, BadgeRole).toInt(), int(Tone::Negative));
    }

    void aNewRowComesToItsPlace()
    {
        Fixture f;
        f.show(library());
        QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);

        f.model.upsert({ resource(9, u"Milk"_s) });

        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 2);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(f.names().at(2), u"Milk"_s);
    }

    void aRenamedRowMovesAndKeepsItsIndexes()
    {
        Fixture f;
        f.show(library());
        const QPersistentModelIndex noto = f.model.index(2, Column::TypeColumn);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        Resource font = library().last();
        font.name = u"A font"_s;

        f.model.upsert({ font });

        QCOMPARE(f.names().first(), u"A font"_s);
        QCOMPARE(noto.row(), 0);
        QCOMPARE(noto.column(), int(Column::TypeColumn));
        QCOMPARE(reset.count(), 0);
        QVERIFY(!changed.isEmpty());
    }

    void aRowThatNoLongerMatchesLeaves()
    {
        Fixture f;
        f.show(library());
        ResourceFilter calm;
        calm.tag = u"calm"_s;
        f.model.setFilter(calm);
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        Resource song = library().first();
        song.tags.clear();

        f.model.upsert({ song });

        QCOMPARE(removed.count(), 1);
        QCOMPARE(f.names(), QStringList{ u"camp 9"_s });
        QCOMPARE(f.model.total(), 4);
        QCOMPARE(f.model.rowOf(song.id), -1);
        QVERIFY(f.model.find(song.id));
    }

    void removedRowsAreGone()
    {
        Fixture f;
        f.show(library());
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        f.model.remove({ idOf(2), idOf(4), idOf(77) });
        QCOMPARE(removed.count(), 2);
        QCOMPARE(f.names(), (QStringList{ u"camp 9"_s, u"Slow morning"_s }));
        QVERIFY(!f.model.find(idOf(2)));
        QCOMPARE(f.model.total(), 2);
    }

    void manyAtOnceReset()
    {
        Fixture f;
        f.show(library());
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        QList<Resource> many;
        for (int i = 100; i < 1'300; ++i)
            many.append(resource(i, u"n%1"_s.arg(i)));
        f.model.upsert(many);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(f.model.rowCount(), 1'204);
    }

    void readingAgainKeepsWhatIsKnownOfFiles()
    {
        Fixture f;
        f.show(library());
        f.model.setFileStates({ { idOf(1), FileState::Missing } });
        f.show(library());
        QCOMPARE(f.model.find(idOf(1))->file, FileState::Missing);
        Resource moved = library().first();
        moved.location = u"/elsewhere"_s;
        f.model.upsert({ moved });
        QCOMPARE(f.model.find(idOf(1))->file, FileState::NoFile);
    }

    void tagsAreListedOnce()
    {
        Fixture f;
        f.show(library());
        QCOMPARE(f.model.tags(), (QStringList{ u"calm"_s, u"가을"_s }));
    }

    void endsAreSaidInWords()
    {
        const QDate today(2026, 11, 22);
        QCOMPARE(endText(QDate(2026, 11, 22), today), u"Ends today"_s);
        QCOMPARE(endText({}, today), QString());
        QCOMPARE(endText(QDate(2026, 12, 23), today), u"23 Dec"_s);
        QCOMPARE(endText(QDate(2028, 1, 2), today), u"2 Jan 2028"_s);
        QVERIFY(endText(QDate(2026, 11, 12), today).startsWith(u"Ended 10"));
        QVERIFY(endText(QDate(2026, 12, 22), today).startsWith(u"30"));
        QCOMPARE(endTone(QDate(2026, 12, 22), today), std::optional(Tone::Warning));
        QCOMPARE(endTone(QDate(2026, 12, 23), today), std::nullopt);
        QCOMPARE(endTone(QDate(2026, 11, 21), today), std::optional(Tone::Negative));
        QCOMPARE(endTone({}, today), std::nullopt);
    }

    void measuresAreShort()
    {
        QCOMPARE(lengthText(0), u"0:00"_s);
        QCOMPARE(lengthText(59'600), u"1:00"_s);
        QCOMPARE(lengthText(3'730'000), u"1:02:10"_s);
        Resource r;
        QCOMPARE(measureText(r), QString());
        r.fileSize = 2'400'000;
        QCOMPARE(measureText(r), u"2.4 MB"_s);
        r.pixels = QSize(1600, 900);
        QCOMPARE(measureText(r), u"%1 × 900"_s.arg(QLocale().toString(1600)));
    }

    void everyValueHasAWordOfItsOwn()
    {
        QStringList words;
        for (const ResourceType type : allResourceTypes)
            words.append(typeText(type));
        for (const LicenceType type : allLicenceTypes)
            words << licenceText(type) << licenceHint(type);
        for (const auto value : { Licence::Commercial::Unknown, Licence::Commercial::Allowed,
                                  Licence::Commercial::Forbidden })
            words.append(commercialText(value));
        QCOMPARE(words.removeAll(QString()), 0);
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(toneOf(LicenceType::Owned), Tone::Positive);
        QCOMPARE(toneOf(LicenceType::CcByNc), Tone::Warning);
    }

    void filteringTwentyThousandRowsTakesAFrame()
    {
        FakeClock clock;
        ResourceTableModel model(clock);
        QList<Resource> many;
        for (int i = 0; i < 20'000; ++i) {
            Resource r = resource(i, u"Resource of some length %1 가을"_s.arg(i * 7919 % 20'000));
            r.tags = { u"autumn"_s, u"camping"_s };
            r.licence.attribution = u"Photo by somebody, CC BY 4.0"_s;
            many.append(r);
        }
        model.setAll(ResourceTableModel::prepare(many, {}));
        ResourceFilter filter;
        qint64 worst = 0;
        for (const QString &text : { u"9"_s, u"99"_s, u"999"_s, u"자"_s, u"가을"_s, u"mp 12"_s }) {
            filter.text = text;
            QElapsedTimer timer;
            timer.start();
            model.setFilter(filter);
            worst = qMax(worst, timer.nsecsElapsed() / 1'000);
        }
        qInfo("slowest filter: %lld µs", static_cast<long long>(worst));
        QVERIFY2(worst < 100'000, qPrintable(QString::number(worst))); // a busy machine
        filter.text = u"999"_s;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 38);
    }
};

QTEST_GUILESS_MAIN(tst_ResourceTableModel)
#include "tst_resourcetablemodel.moc"
