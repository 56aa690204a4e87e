#include "pages/planner/moneyteller.h"

#include "models/moneywords.h"
#include "pages/planner/contentsheet.h"
#include "storage/database.h"

namespace Creator {

namespace {

struct Answer
{
    std::optional<ContentIncome> income;
    std::optional<Payback> payback;
};

Result<Answer> answerOf(Connection &connection, const ContentMoneyQuestion &question, ContentId id)
{
    Answer answer;
    const auto income = ContentMoney::of(connection, question, id);
    const auto payback = paybacks(connection, { id }, question.to);
    if (!income || !payback)
        return failure(income ? payback.error() : income.error());
    answer.income = *income;
    if (const auto known = payback->constFind(id); known != payback->cend())
        answer.payback = *known;
    return answer;
}

} // namespace

MoneyTeller::MoneyTeller(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_home(Currencies::usd())
{
}

MoneyTeller::~MoneyTeller() = default;

void MoneyTeller::join(ContentSheet &form)
{
    const ContentId id = form.given().id;
    if (id.isNull())
        return;
    const ContentMoneyQuestion question{ {}, m_clock.today(), m_home };
    m_database.pool()
        .read<Answer>(
            [question, id](Connection &connection) { return answerOf(connection, question, id); })
        .then(this,
              [sheet = QPointer<ContentSheet>(&form), home = m_home](const Result<Answer> &answer) {
                  // What cannot be read is missing here; the form is about something else.
                  if (sheet && answer && (answer->income || sheet->given().isOut()))
                      sheet->showMoney(contentMoneyLines(answer->income, answer->payback, home));
              });
}

} // namespace Creator
