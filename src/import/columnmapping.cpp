#include "import/columnmapping.h"

#include "import/celltext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <initializer_list>
#include <vector>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view roleWords[] = {
    "date",   "amount",      "currency", "external_id", "payer",   "source",
    "status", "description", "gross",    "fee",         "paid_at", "due_at",
};

constexpr std::string_view signWords[] = { "as_written", "inverted", "positive_only" };

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

SignRule signFromText(const QString &text)
{
    const auto *it = std::find(std::begin(signWords), std::end(signWords), text.toStdString());
    return it == std::end(signWords) ? SignRule::AsWritten
                                     : static_cast<SignRule>(it - std::begin(signWords));
}

struct RoleWords
{
    MappingRole role;
    std::initializer_list<std::string_view> words; // normalised; better ones first
};

// Roles that are found first take their column away from the later ones.
const RoleWords suggestions[] = {
    { MappingRole::PaidAt,
      { "payout date", "paid at", "paid on", "payment date", "지급일", "입금일",
        "zahlungsdatum" } },
    { MappingRole::DueAt,
      { "due date", "due at", "fällig am", "fälligkeitsdatum", "지급예정일", "만기일" } },
    { MappingRole::Date, { "date",          "transaction date",
                           "date (utc)",    "datetime (utc)",
                           "created",       "created (utc)",
                           "created at",    "day",
                           "datum",         "buchungstag",
                           "buchungsdatum", "날짜",
                           "일자",          "거래일",
                           "거래일자",      "정산일",
                           "정산월",        "month",
                           "monat",         "date shipped",
                           "time" } },
    { MappingRole::Amount, { "net amount", "net",      "net total", "amount you received",
                             "amount",     "netto",    "betrag",    "금액",
                             "정산금액",   "수익금",   "커미션",    "실수령액",
                             "실지급액",   "earnings", "ad fees",   "credit amount",
                             "received",   "total",    "revenue",   "price",
                             "umsatz",     "summe",    "공급가액" } },
    { MappingRole::Currency, { "currency", "währung", "통화", "currency code" } },
    { MappingRole::ExternalId,
      { "transaction id", "transactionid", "transferwise id", "transaction-id", "transaktionscode",
        "id", "purchase id", "order id", "reference", "거래번호", "주문번호",
        "bandcamp transaction id" } },
    { MappingRole::Fee, { "fee", "fees", "transaction fee", "gebühr", "gebühren", "수수료" } },
    { MappingRole::Gross, { "gross", "gross amount", "sub total", "brutto", "총액" } },
    { MappingRole::Payer,
      { "payer name", "payer", "from", "customer", "client", "name", "buyer name", "kunde",
        "auftraggeber", "거래처", "지급처", "고객", "보낸사람", "보낸 사람" } },
    { MappingRole::Description,
      { "description", "item name", "item", "title", "memo", "note", "message", "beschreibung",
        "verwendungszweck", "내용", "적요", "설명", "상품명" } },
    { MappingRole::Status, { "status", "state", "payout status", "상태" } },
    { MappingRole::Source,
      { "source", "category", "type", "quelle", "kategorie", "분류", "구분" } },
};

} // namespace

std::string_view word(MappingRole role)
{
    return roleWords[static_cast<size_t>(role)];
}

bool ColumnMapping::isComplete() const
{
    return !roles.value(MappingRole::Date).isEmpty() && !roles.value(MappingRole::Amount).isEmpty();
}

QMap<QString, QString> ColumnMapping::asAnswers() const
{
    QMap<QString, QString> answers;
    for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
        if (!it->isEmpty())
            answers.insert(textOf(word(it.key())), *it);
    }
    if (sign != SignRule::AsWritten)
        answers.insert(u"sign"_s, textOf(signWords[static_cast<size_t>(sign)]));
    if (preambleRecords)
        answers.insert(u"skip_top"_s, QString::number(*preambleRecords));
    if (skippedAtEnd > 0)
        answers.insert(u"skip_bottom"_s, QString::number(skippedAtEnd));
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            answers.insert(key, value);
    };
    add(u"date_order"_s, dateOrder);
    add(u"decimal"_s, decimal);
    add(u"encoding"_s, encoding);
    add(u"delimiter"_s, delimiter);
    return answers;
}

ColumnMapping ColumnMapping::fromAnswers(const QMap<QString, QString> &answers)
{
    ColumnMapping mapping;
    for (const MappingRole role : allMappingRoles) {
        const QString value = answers.value(textOf(word(role))).trimmed();
        if (!value.isEmpty())
            mapping.roles.insert(role, value);
    }
    mapping.sign = signFromText(answers.value(u"sign"_s));
    bool isNumber = false;
    const int top = answers.value(u"skip_top"_s).toInt(&isNumber);
    if (isNumber && top >= 0)
        mapping.preambleRecords = top;
    mapping.skippedAtEnd = std::max(0, answers.value(u"skip_bottom"_s).toInt());
    mapping.dateOrder = answers.value(u"date_order"_s);
    mapping.decimal = answers.value(u"decimal"_s);
    mapping.encoding = answers.value(u"encoding"_s);
    mapping.delimiter = answers.value(u"delimiter"_s);
    return mapping;
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonObject json;
    const QMap<QString, QString> answers = asAnswers();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        json.insert(it.key(), *it);
    return json;
}

ColumnMapping ColumnMapping::fromJson(const QJsonObject &json)
{
    QMap<QString, QString> answers;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        answers.insert(it.key(), it->toString());
    return fromAnswers(answers);
}

ColumnMapping ColumnMapping::suggestedFor(const HeaderIndex &header)
{
    ColumnMapping mapping;
    std::vector<int> taken;
    for (const RoleWords &suggestion : suggestions) {
        for (const std::string_view name : suggestion.words) {
            const int column = header.find(name);
            if (column < 0 || std::find(taken.begin(), taken.end(), column) != taken.end())
                continue;
            mapping.roles.insert(suggestion.role, QString::fromStdString(header.title(column)));
            taken.push_back(column);
            break;
        }
    }
    if (!mapping.roles.contains(MappingRole::Date) && mapping.roles.contains(MappingRole::PaidAt))
        mapping.roles.insert(MappingRole::Date, mapping.roles.value(MappingRole::PaidAt));
    const int amount
        = header.find(normalisedWord(mapping.roles.value(MappingRole::Amount).toStdString()));
    const auto currency = header.currency(amount);
    if (currency && !mapping.roles.contains(MappingRole::Currency))
        mapping.roles.insert(MappingRole::Currency, u':' + currency->code());
    return mapping;
}

QString headerFingerprint(const HeaderIndex &header)
{
    const QByteArray names = QByteArray::fromStdString(header.signature());
    return QString::fromLatin1(
        QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace Creator
