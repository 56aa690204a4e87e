#include "models/importwords.h"

#include "domain/sourcename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

} // namespace

QString skipText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Summary:
        return tr("summary row");
    case SkipReason::Footer:
        return tr("footer");
    case SkipReason::Balance:
        return tr("balance row");
    case SkipReason::Blank:
        return tr("blank");
    case SkipReason::Zero:
        return tr("zero");
    case SkipReason::NoValue:
        return tr("no value");
    case SkipReason::Duplicate:
        return tr("twice in the file");
    case SkipReason::Expense:
        return tr("expense");
    case SkipReason::Conversion:
        return tr("currency conversion");
    case SkipReason::Hold:
        return tr("held back");
    case SkipReason::Memo:
        return tr("note");
    case SkipReason::TransferIn:
        return tr("transfer in");
    case SkipReason::TransferOut:
        return tr("transfer out");
    case SkipReason::Interest:
        return tr("interest");
    case SkipReason::Failed:
        return tr("failed");
    case SkipReason::PlatformError:
        return tr("platform error");
    case SkipReason::NotEarnings:
        return tr("not earnings");
    }
    Q_UNREACHABLE();
}

QString rejectText(RejectReason reason)
{
    switch (reason) {
    case RejectReason::BadDate:
        return tr("bad date");
    case RejectReason::BadAmount:
        return tr("bad amount");
    case RejectReason::MissingCurrency:
        return tr("no currency");
    case RejectReason::MissingId:
        return tr("no id");
    case RejectReason::DamagedId:
        return tr("damaged id");
    }
    Q_UNREACHABLE();
}

QString rejectText(const QString &text)
{
    for (const RejectReason reason :
         { RejectReason::BadDate, RejectReason::BadAmount, RejectReason::MissingCurrency,
           RejectReason::MissingId, RejectReason::DamagedId }) {
        const std::string_view known = word(reason);
        if (text == QLatin1StringView(known.data(), static_cast<qsizetype>(known.size())))
            return rejectText(reason);
    }
    return text;
}

QString formatText(const QString &formatId)
{
    if (formatId == "demo"_L1)
        return tr("Sample data");
    if (formatId.endsWith(".zip"_L1))
        return tr("%1 (ZIP archive)").arg(platformName(formatId.section(u'.', 0, 0)));
    const ImportFormat *format = findFormat(formatId.toStdString());
    return format ? format->name() : formatId;
}

QString encodingText(const QString &word)
{
    return word.section(u'+', 0, 0).toUpper();
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return tr("comma");
    case ';':
        return tr("semicolon");
    case '\t':
        return tr("tab");
    case '|':
        return tr("vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

} // namespace Creator
