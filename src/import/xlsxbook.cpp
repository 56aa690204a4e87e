#include "import/xlsxbook.h"

#include "import/celltext.h"
#include "import/xlsxtext.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct Relation
{
    QString target;
    bool isWorksheet = false;
};

/// Of the attributes of a relation or sheet by its local name, whichever namespace it has: strict
/// and transitional workbooks differ in nothing else here.
QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

/// The id of a sheet's relation; it also has an id of its own, without a prefix.
QString relationId(const QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == "id"_L1 && !attribute.prefix().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1;
}

QString partOf(const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : "xl/"_L1 + target;
    return QDir::cleanPath(path);
}

QHash<QString, Relation> readRelations(QXmlStreamReader &xml)
{
    QHash<QString, Relation> relations;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        relations.insert(attribute(xml, "Id"_L1),
                         { partOf(attribute(xml, "Target"_L1)),
                           attribute(xml, "Type"_L1).endsWith("/worksheet"_L1) });
    }
    return relations;
}

void readSheets(QXmlStreamReader &xml, const QHash<QString, Relation> &relations, XlsxWorkbook &book)
{
    constexpr size_t mostSheets = 10'000;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "workbookPr"_L1 && isTrue(attribute(xml, "date1904"_L1)))
            book.days = XlsxDays::From1904;
        if (xml.name() != "sheet"_L1 || book.sheets.size() >= mostSheets)
            continue;
        const auto relation = relations.constFind(relationId(xml));
        if (relation != relations.cend() && relation->isWorksheet)
            book.sheets.push_back({ attribute(xml, "name"_L1), relation->target,
                                    attribute(xml, "state"_L1).contains("idden"_L1) });
    }
}

void readStyles(QXmlStreamReader &xml, XlsxWorkbook &book)
{
    constexpr size_t mostStyles = 100'000;
    QHash<int, QString> codes;
    bool isInCells = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.name() == "cellXfs"_L1 && token != QXmlStreamReader::Characters)
            isInCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "numFmt"_L1) {
            codes.insert(attribute(xml, "numFmtId"_L1).toInt(), attribute(xml, "formatCode"_L1));
        } else if (isInCells && xml.name() == "xf"_L1 && book.shows.size() < mostStyles) {
            const int id = attribute(xml, "numFmtId"_L1).toInt();
            book.shows.push_back(xlsxShow(id, codes.value(id)));
        }
    }
}

} // namespace

Accepted<XlsxWorkbook> XlsxWorkbook::open(QIODevice &workbook, const XlsxLimits &limits)
{
    XlsxWorkbook book;
    QHash<QString, Relation> relations;
    bool isTooLong = false;
    const auto readPart = [&](const QString &path, const auto &read) {
        return readXlsxPart(workbook, path, limits, read);
    };
    Accepted<void> done = readPart(u"xl/_rels/workbook.xml.rels"_s,
                                   [&](QXmlStreamReader &xml) { relations = readRelations(xml); });
    if (done)
        done = readPart(u"xl/workbook.xml"_s,
                        [&](QXmlStreamReader &xml) { readSheets(xml, relations, book); });
    if (done)
        done = readPart(u"xl/styles.xml"_s, [&](QXmlStreamReader &xml) { readStyles(xml, book); });
    if (done)
        done = readPart(u"xl/sharedStrings.xml"_s, [&](QXmlStreamReader &xml) {
            isTooLong = !readXlsxTexts(xml, limits.strings, book.strings);
        });
    if (!done)
        return tl::unexpected(done.error());
    if (isTooLong)
        return refuse(RefusalReason::WorkbookTooBig);
    if (book.sheets.empty())
        return refuse(RefusalReason::BadWorkbook);
    return book;
}

const XlsxSheetPlace *XlsxWorkbook::sheet(QStringView preferred) const
{
    const std::string wanted = normalisedWord(preferred.toString().toStdString());
    for (const XlsxSheetPlace &place : sheets) {
        if (!wanted.empty() && normalisedWord(place.name.toStdString()) == wanted)
            return &place;
    }
    for (const XlsxSheetPlace &place : sheets) {
        if (!place.isHidden)
            return &place;
    }
    return sheets.empty() ? nullptr : &sheets.front();
}

} // namespace Creator
