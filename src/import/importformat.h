#pragma once

#include "import/amountcell.h"
#include "import/daycell.h"
#include "import/headerindex.h"
#include "import/importsink.h"
#include "import/refusal.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Creator {

/// Something that the file does not say and a person has to: `--set key=answer`.
struct OpenQuestion
{
    QString key; // "currency", "period", "date_order", "timezone", "mapping" …
    QStringList choices; // what the answer may be; empty if it is free text

    friend bool operator==(const OpenQuestion &, const OpenQuestion &) = default;
};

/// The answers that were given, by the key of the question.
class Answers
{
public:
    Answers() = default;
    explicit Answers(QMap<QString, QString> values);

    [[nodiscard]] std::optional<std::string> text(QStringView key) const;
    [[nodiscard]] std::optional<Currency> currency() const;
    [[nodiscard]] std::optional<DateOrder> dateOrder() const; // mdy, dmy, ymd
    [[nodiscard]] std::optional<DecimalSign> decimalSign() const; // dot, comma
    struct Period
    {
        DayNumber from;
        DayNumber to; // the last day, inclusive
    };
    /// `period=FROM..TO`, both inclusive.
    [[nodiscard]] std::optional<Period> period() const;
    [[nodiscard]] std::optional<DayNumber> day(QStringView key) const;
    [[nodiscard]] const QMap<QString, QString> &values() const { return m_values; }

private:
    QMap<QString, QString> m_values;
};

/// What is known of a table before its records are read.
struct FileContext
{
    HeaderIndex header;
    char delimiter = ',';
    bool allQuoted = false; // every cell of the header is quoted
    QString fileName; // as the platform named it; of the archive for its members
    std::optional<Answers::Period> namedPeriod; // in the file's name
    Answers answers;
    std::vector<std::string> firstRecord; // the cells of the first record after the header
    std::vector<std::string> titles; // the first cell of each record before the header
};

/// Reads the records of one table. Before the first read() the whole table, or as much of it as is
/// needed, goes through survey(); after that every record can be read by itself and again, in any
/// order, from any thread one at a time.
class RecordReader
{
public:
    enum class Survey { Done, More };

    virtual ~RecordReader();

    /// Learns from a record what single cells do not say. Called until it is Done.
    [[nodiscard]] virtual Survey survey(const CsvRecord &record);
    /// The survey is over: what it saw can be put together.
    virtual void finishSurvey();
    /// After the survey: the file as a whole is nothing to import.
    [[nodiscard]] virtual std::optional<RefusalReason> refusal() const;
    virtual void read(const CsvRecord &record, ImportSink &sink) = 0;

    /// After the survey: what a person has to answer. Everything countable is counted regardless.
    [[nodiscard]] virtual QList<OpenQuestion> questions() const;
    /// After the last read(): plain sentences about the file as a whole.
    [[nodiscard]] virtual QStringList warnings() const;
    /// Keys of its own for the object that `import --json` prints.
    virtual void describe(QJsonObject &json) const;
};

/// One kind of file that a platform hands out.
class ImportFormat
{
public:
    virtual ~ImportFormat();

    [[nodiscard]] virtual std::string_view id() const = 0; // "stripe.itemized"
    [[nodiscard]] virtual QString name() const = 0; // for people
    [[nodiscard]] virtual std::string_view platform() const = 0; // "stripe"; empty for any
    /// How surely the header (and file name, and first record) is of this format; 0 is not at all.
    [[nodiscard]] virtual int match(const FileContext &file) const = 0;
    [[nodiscard]] virtual std::unique_ptr<RecordReader> open(const FileContext &file) const = 0;
};

inline constexpr int surelyMatches = 100;
inline constexpr int probablyMatches = 50;

/// All formats, the generic table last.
[[nodiscard]] std::span<const ImportFormat *const> allFormats();
[[nodiscard]] const ImportFormat *findFormat(std::string_view id);
/// The table of unknown origin that a person maps.
[[nodiscard]] const ImportFormat &genericFormat();

} // namespace Creator
