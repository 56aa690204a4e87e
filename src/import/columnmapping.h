#pragma once

#include "import/headerindex.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace Creator {

/// What a column of an unknown table can be.
enum class MappingRole {
    Date,
    Amount,
    Currency,
    ExternalId,
    Payer,
    Source,
    Status,
    Description,
    Gross,
    Fee,
    PaidAt,
    DueAt,
};

inline constexpr std::array allMappingRoles{
    MappingRole::Date,  MappingRole::Amount, MappingRole::Currency, MappingRole::ExternalId,
    MappingRole::Payer, MappingRole::Source, MappingRole::Status,   MappingRole::Description,
    MappingRole::Gross, MappingRole::Fee,    MappingRole::PaidAt,   MappingRole::DueAt,
};

/// "date", "external_id" …: the key of `--set`.
[[nodiscard]] std::string_view word(MappingRole role);

/// What the sign of an amount means.
enum class SignRule {
    AsWritten, // negative amounts reduce the balance
    Inverted, // the file writes income with a minus
    PositiveOnly, // negative amounts are expenses and are left out
};

/// How the columns of a table without a known format become earnings. A plain value: presets store
/// it as JSON, and asAnswers() is what makes an import follow it.
struct ColumnMapping
{
    /// Per role the name of a column, or after a colon a constant: "Betrag", ":USD".
    QMap<MappingRole, QString> roles;
    SignRule sign = SignRule::AsWritten;
    std::optional<int> preambleRecords; // before the header; empty: find the header
    int skippedAtEnd = 0; // records
    QString dateOrder; // "mdy", "dmy", "ymd"; empty: find it
    QString decimal; // "dot", "comma"; empty: find it
    QString encoding; // empty: find it
    QString delimiter; // empty: find it

    /// A day and an amount are the least that an earning has.
    [[nodiscard]] bool isComplete() const;
    /// As `--set` would say it; give them to ImportWishes::answers.
    [[nodiscard]] QMap<QString, QString> asAnswers() const;
    [[nodiscard]] static ColumnMapping fromAnswers(const QMap<QString, QString> &answers);
    [[nodiscard]] QJsonObject toJson() const;
    /// Unknown keys are passed over.
    [[nodiscard]] static ColumnMapping fromJson(const QJsonObject &json);

    /// What the words of the header suggest, in English, Korean and German; to be confirmed.
    [[nodiscard]] static ColumnMapping suggestedFor(const HeaderIndex &header);

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// The same for every file with the same column names in the same order: by it a preset is found.
[[nodiscard]] QString headerFingerprint(const HeaderIndex &header);

} // namespace Creator
