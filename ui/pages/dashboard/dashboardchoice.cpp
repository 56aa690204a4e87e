#include "pages/dashboard/dashboardchoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::array words{ "views",   "watchTime", "followers", "engagement",  "income",
                            "owed",    "trend",     "comingUp",  "topContents", "waiting",
                            "payouts", "licences",  "data" };
static_assert(words.size() == allDashboardCards.size());

std::optional<DashboardCard> cardFromWord(const QString &text)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const char *one) { return text == QLatin1String(one); });
    if (found == words.end())
        return std::nullopt;
    return allDashboardCards.at(static_cast<size_t>(found - words.begin()));
}

QJsonArray toJson(const QList<DashboardCard> &cards)
{
    QJsonArray array;
    for (const DashboardCard card : cards)
        array.append(word(card));
    return array;
}

QList<DashboardCard> fromJson(const QJsonValue &value)
{
    QList<DashboardCard> cards;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (const auto card = cardFromWord(one.toString()); card && !cards.contains(*card))
            cards.append(*card);
    }
    return cards;
}

} // namespace

QString word(DashboardCard card)
{
    return QLatin1String(words.at(static_cast<size_t>(card)));
}

bool isFigure(DashboardCard card)
{
    return card <= DashboardCard::Owed;
}

bool isWide(DashboardCard card)
{
    return card == DashboardCard::Trend || card == DashboardCard::TopContents;
}

QList<DashboardCard> DashboardChoice::shown() const
{
    QList<DashboardCard> visible = cards;
    visible.removeIf([this](DashboardCard card) { return hidden.contains(card); });
    return visible;
}

QByteArray DashboardChoice::toBytes() const
{
    QJsonObject object{ { u"cards"_s, toJson(cards) },
                        { u"hidden"_s, toJson(hidden) },
                        { u"days"_s, days },
                        { u"metric"_s, metric } };
    if (channel)
        object.insert(u"channel"_s, channel->toText());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DashboardChoice DashboardChoice::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    DashboardChoice choice;
    QList<DashboardCard> cards = fromJson(object.value(u"cards"_s));
    for (const DashboardCard card : std::as_const(choice.cards)) {
        if (!cards.contains(card))
            cards.append(card);
    }
    choice.cards = cards;
    choice.hidden = fromJson(object.value(u"hidden"_s));
    const int days = object.value(u"days"_s).toInt();
    if (days == 90 || days == 365)
        choice.days = days;
    choice.metric = object.value(u"metric"_s).toString();
    if (const auto id = Uuid::fromText(object.value(u"channel"_s).toString()))
        choice.channel = ChannelId(*id);
    return choice;
}

QList<CardPlace> placed(const QList<DashboardCard> &cards, int columns)
{
    QList<CardPlace> places;
    int row = 0;
    int column = 0;
    const auto endRow = [&] {
        if (column == 0)
            return;
        places.last().span += columns - column;
        column = 0;
        ++row;
    };
    for (const DashboardCard card : cards) {
        const int span = isWide(card) ? std::min(2, columns) : 1;
        if (column + span > columns)
            endRow();
        places.append({ card, row, column, span });
        column += span;
        if (column == columns)
            endRow();
    }
    endRow();
    return places;
}

} // namespace Creator
