#pragma once

#include "import/draftrecords.h"
#include "import/importfile.h"
#include "import/importsink.h"
#include "import/importsummary.h"
#include "storage/importstore.h"

#include <QJsonObject>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace Creator {

class Connection;

enum class RowKind : quint8 { Earning, Payout, Metrics, Rate, Member, Skip, Reject };
enum class RowChoice : quint8 { Write, LeaveOut };

/// One line of the preview: what a record of the file becomes and what happens with it.
/// Small, since a file may have a million; the values are read again from the file when shown.
struct PlannedRow
{
    qint64 offset = 0; // of the record in the text of its table
    quint32 record = 0; // 1 is the first after the header
    quint16 table = 0; // index into ImportFile::tables()
    RowKind kind = RowKind::Skip;
    RowFate fate = RowFate::New; // of earnings and payouts
    quint8 reason = 0; // SkipReason or RejectReason
    RowChoice choice = RowChoice::LeaveOut;
};

/// How many rows there are of each sort; kept while choices change, since a window that counts a
/// million rows again for every word on a button does not answer meanwhile.
class RowTally
{
public:
    /// `step` 1 adds a row, −1 takes it away.
    void count(const PlannedRow &row, int step);
    /// The rows for which `matches` holds; it may look at kind, fate and choice alone.
    [[nodiscard]] qint64 countIf(const std::function<bool(const PlannedRow &)> &matches) const;
    [[nodiscard]] qint64 ofKind(RowKind kind, RowChoice choice) const;

private:
    static constexpr size_t kinds = 7;
    static constexpr size_t fates = 6;
    static constexpr size_t choices = 2;
    [[nodiscard]] static size_t place(RowKind kind, RowFate fate, RowChoice choice);

    std::array<qint64, kinds * fates * choices> m_rows{};
};

/// The numbers above the preview.
struct PlanCounts
{
    qint64 newEarnings = 0;
    qint64 changedEarnings = 0;
    qint64 sameEarnings = 0;
    qint64 deletedBefore = 0;
    qint64 keptEarnings = 0; // edited by hand, or newer than the file
    qint64 payouts = 0; // to write
    qint64 metricRows = 0;
    qint64 rates = 0;
    qint64 members = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    MoneySums newSums;
    MoneySums changedSums;
};

/// What an import would do, row by row: exactly what ImportJob then does. Writes nothing.
class ImportPlan
{
public:
    /// Reads the whole file once, on a worker. `connection` null: as into an empty data folder.
    [[nodiscard]] static Result<ImportPlan> make(std::shared_ptr<ImportFile> file,
                                                 const ImportTarget &target, Connection *connection,
                                                 const ReadProgress &progress = {});

    [[nodiscard]] ImportFile &file() const { return *m_file; }
    [[nodiscard]] const ImportTarget &target() const { return m_target; }
    [[nodiscard]] const std::vector<PlannedRow> &rows() const { return m_rows; }
    [[nodiscard]] const PlanCounts &counts() const { return m_counts; }
    [[nodiscard]] const RowTally &tally() const { return m_tally; }
    [[nodiscard]] const ImportSummary &summary() const { return m_summary; }
    [[nodiscard]] const QList<OpenQuestion> &questions() const { return m_questions; }
    /// The object that `import --json` prints, without what only a database knows.
    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    /// When the same file was imported before and not undone; null otherwise.
    [[nodiscard]] const QDateTime &importedBefore() const { return m_importedBefore; }

    /// For a plan that was made as into an empty data folder; the account stays.
    void setOwner(ChannelId channel, UserId owner);
    void setChoice(size_t row, RowChoice choice);
    /// Ticks or unticks every row that a person deleted before.
    void setBringBackDeleted(RowChoice choice);
    /// How many earnings will be written: the number on the button.
    [[nodiscard]] qint64 earningsToWrite() const;
    [[nodiscard]] qint64 earningsLeftOut() const;
    /// Is there anything to write or to keep? If not, an import would leave an empty batch behind.
    [[nodiscard]] bool hasWork() const;
    /// May it be executed? Not with a question open.
    [[nodiscard]] bool isReady() const { return m_questions.isEmpty(); }

private:
    class Sink;

    ImportPlan() = default;
    [[nodiscard]] Status read(Connection *connection, const ReadProgress &progress);
    /// Daily estimates are revised: the export whose newest day is later wins, whatever the order.
    void yieldToNewerExports();

    std::shared_ptr<ImportFile> m_file;
    ImportTarget m_target;
    std::vector<PlannedRow> m_rows;
    PlanCounts m_counts;
    RowTally m_tally;
    ImportSummary m_summary;
    QList<OpenQuestion> m_questions;
    QJsonObject m_json;
    QDateTime m_importedBefore;
    std::vector<std::pair<size_t, qint64>> m_revised; // row, newest day of the stored one's export
};

} // namespace Creator
