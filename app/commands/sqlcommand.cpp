#include "app/commands/sqlcommand.h"

#include "reports/csvtext.h"
#include "storage/freequery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Creator::SqlCommand {

namespace {

struct Answer
{
    QStringList columns;
    QList<QVariantList> rows;
    bool isCut = false;
};

Result<Answer> ask(Connection &connection, const SqlRequest &request)
{
    Answer answer;
    FreeQuery query;
    const Status done = query.run(connection, request.query, [&](const QVariantList &row) {
        if (answer.rows.size() == request.limit) {
            answer.isCut = true;
            return FreeQuery::Go::Enough;
        }
        answer.rows.append(row);
        return FreeQuery::Go::On;
    });
    if (!done)
        return failure(done.error());
    answer.columns = query.columns();
    return answer;
}

QJsonValue toJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    default:
        return FreeQuery::text(value);
    }
}

void printJson(const Answer &answer)
{
    QJsonArray rows;
    for (const QVariantList &values : answer.rows) {
        QJsonArray row;
        for (const QVariant &value : values)
            row.append(toJson(value));
        rows.append(row);
    }
    CommandOutput::print(QJsonObject{ { u"columns"_s, QJsonArray::fromStringList(answer.columns) },
                                      { u"rows"_s, rows },
                                      { u"more"_s, answer.isCut } });
}

void printCsv(const Answer &answer)
{
    CsvText csv(CsvText::Mark::None);
    for (const QString &column : answer.columns)
        csv.addText(column);
    csv.endRecord();
    for (const QVariantList &values : answer.rows) {
        for (const QVariant &value : values) {
            const bool isNumber
                = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
            if (isNumber)
                csv.addNumber(FreeQuery::text(value));
            else
                csv.addText(FreeQuery::text(value));
        }
        csv.endRecord();
    }
    CommandOutput::print(QString::fromUtf8(csv.take()).chopped(2));
}

/// A value with a line or a tab in it stays one cell.
QString cell(const QVariant &value)
{
    return FreeQuery::text(value).replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}

void printText(const Answer &answer)
{
    CommandOutput::print(answer.columns.join(u'\t'));
    for (const QVariantList &values : answer.rows) {
        QStringList row;
        for (const QVariant &value : values)
            row.append(cell(value));
        CommandOutput::print(row.join(u'\t'));
    }
}

} // namespace

ExitCode run(const CommandContext &context, const SqlRequest &request)
{
    if (request.format != "text"_L1 && request.format != "csv"_L1) {
        return CommandOutput::usage(
            context,
            QCoreApplication::translate("CommandLine", "%1 is unknown.").arg(request.format));
    }
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<Answer> answer = ask((*database)->reader(), request);
    if (!answer)
        return CommandOutput::fail(context, answer.error());
    if (context.json)
        printJson(*answer);
    else if (request.format == "csv"_L1)
        printCsv(*answer);
    else
        printText(*answer);
    if (answer->isCut && !context.json) {
        CommandOutput::complain(QCoreApplication::translate(
            "DatabaseCommands", "There are more rows; --limit sets how many are printed."));
    }
    return ExitCode::Done;
}

} // namespace Creator::SqlCommand
