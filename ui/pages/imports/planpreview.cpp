#include "pages/imports/planpreview.h"

#include "pages/imports/plananswers.h"
#include "storage/resourcerepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qint64 largestPlan = 32LL * 1024 * 1024;
constexpr qint64 headSize = 512;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    const auto refused = [&path](const QString &sentence) {
        return failure(Error::Code::File, sentence.arg(QDir::toNativeSeparators(path)));
    };
    if (!file.open(QIODevice::ReadOnly))
        return refused(QCoreApplication::translate("Import", "%1 cannot be read."));
    if (file.size() > largestPlan)
        return refused(QCoreApplication::translate("Import", "%1 is larger than 32 MiB."));
    return file.readAll();
}

} // namespace

bool PlanPreview::isCalendar(const QString &path)
{
    return looksLikeCalendar(headOf(path));
}

std::optional<PlanSource> PlanPreview::sourceOf(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return std::nullopt;
    const Result<PlanSource> source = PlanSource::of(*bytes);
    return source ? std::optional(*source) : std::nullopt;
}

Result<PlanPreview> PlanPreview::read(const Question &question, Connection &connection)
{
    const Result<QByteArray> bytes = bytesOf(question.path);
    if (!bytes)
        return failure(bytes.error());
    PlanPreview preview;
    PlanFile file{ QFileInfo(question.path).fileName(), *bytes, {} };
    file.wishes = { question.creator, question.channel, {}, question.zone, {}, question.now, {} };
    for (const Channel &channel : question.channels)
        file.wishes.channels.insert(channel.name, channel.id);
    if (!looksLikeCalendar(*bytes)) {
        const Result<PlanSource> source = PlanSource::of(*bytes);
        if (!source)
            return failure(source.error());
        preview.source = *source;
        const PlanColumnNames chosen = PlanAnswers::columnsOf(question.answers);
        preview.columns = chosen.isEmpty() ? source->suggested : chosen;
        file.wishes.columns = preview.columns;
    }
    preview.file = std::make_shared<const PlanFile>(std::move(file));
    if (preview.source && !preview.columns.contains(PlanField::Title)) {
        preview.trouble
            = Error{ Error::Code::InvalidData,
                     QCoreApplication::translate("Import", "Say which column has the titles.") };
        return preview;
    }
    const Result<PlanMerge> merge = mergePlanFile(*preview.file, connection);
    if (!merge)
        return failure(merge.error());
    preview.merge = *merge;
    const auto library = ResourceRepository::library(connection);
    if (!library)
        return failure(library.error());
    preview.violations = LicenceGuard::checkGoingOut(merge->written(), *library, question.zone);
    return preview;
}

} // namespace Creator
