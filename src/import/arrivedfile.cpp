#include "import/arrivedfile.h"

#include "import/columnmapping.h"
#include "import/importfile.h"
#include "import/planmerge.h"
#include "storage/importstore.h"
#include "storage/presetrepository.h"
#include "storage/toldnews.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qint64 headSize = 512;
constexpr qint64 largestCalendar = 32LL * 1024 * 1024;

std::optional<ArrivedFile> calendarAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestCalendar
        || !looksLikeCalendar(file.peek(headSize)))
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return std::nullopt;
    return ArrivedFile{ path, hash.result(), {} };
}

/// A calendar is no import of figures: that it was taken in is noted by its key.
Result<bool> isDone(const ArrivedFile &file, const QSet<QString> &known, ImportLookup &lookup)
{
    if (known.contains(file.doneKey()))
        return true;
    const Result<QDateTime> imported = lookup.importedBefore(file.hash);
    if (!imported)
        return failure(imported.error());
    return imported->isValid();
}

} // namespace

QString ArrivedFile::key() const
{
    return u"arrived/"_s + QString::fromLatin1(hash.toHex());
}

std::optional<ArrivedFile> ArrivedFile::recognise(const QString &path, const ReadProgress &progress)
{
    if (const auto calendar = calendarAt(path))
        return calendar;
    Accepted<ImportFile> file = ImportFile::open(path, {}, progress);
    if (!file || file->tables().empty())
        return std::nullopt;
    ArrivedFile arrived{ path, file->sha256(), {} };
    const auto &tables = file->tables();
    const bool isKnown = std::any_of(tables.begin(), tables.end(), [](const ImportTable &table) {
        return &table.format() != &genericFormat();
    });
    if (!isKnown)
        arrived.unknownTable = headerFingerprint(tables.front().context().header);
    return arrived;
}

Result<QList<ArrivedFile>> ArrivedFile::worthOffering(const QList<ArrivedFile> &files,
                                                      Connection &connection)
{
    const Result<QSet<QString>> known = ToldNews::all(connection);
    if (!known)
        return failure(known.error());
    ImportLookup lookup(connection);
    QList<ArrivedFile> worth;
    QSet<QByteArray> seen;
    for (const ArrivedFile &file : files) {
        if (seen.contains(file.hash))
            continue;
        const Result<bool> done = isDone(file, *known, lookup);
        if (!done)
            return failure(done.error());
        if (*done)
            continue;
        if (!file.unknownTable.isEmpty()) {
            const auto preset = PresetRepository::findFor(connection, file.unknownTable);
            if (!preset)
                return failure(preset.error());
            if (!*preset)
                continue;
        }
        seen.insert(file.hash);
        worth.append(file);
        worth.last().isTold = known->contains(file.key());
    }
    return worth;
}

} // namespace Creator
