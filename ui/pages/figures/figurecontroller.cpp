#include "pages/figures/figurecontroller.h"

#include "domain/sourcename.h"
#include "models/metricwords.h"
#include "storage/database.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int mostContents = 500;
/// Where figures belong that are of no account.
const QString noPlatform = u"manual"_s;

/// The account of figures that are of no account: the one that the channel has already, whatever
/// its name was then. Two channels never share one.
QString ownAccount(const Channel &channel, const QList<FigurePlace> &stored)
{
    bool isTaken = false;
    for (const FigurePlace &place : stored) {
        if (place.platform != noPlatform)
            continue;
        if (place.channel == channel.id)
            return place.accountId;
        isTaken = isTaken || place.accountId == channel.name;
    }
    return isTaken ? channel.id.toText() : channel.name;
}

} // namespace

FigureController::FigureController(Database &database, std::function<Known()> known,
                                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_known(std::move(known))
    , m_clock(clock)
    , m_figures(database)
{
    connect(&m_figures, &ManualFigures::changed, this, &FigureController::saved);
}

FigureController::~FigureController() = default;

QList<FigureSheet::Place> FigureController::placesOf(const Known &known) const
{
    QList<FigureSheet::Place> places;
    const auto add = [&places](const FigurePlace &place, const QString &name) {
        const bool isThere = std::any_of(places.begin(), places.end(), [&](const auto &one) {
            return one.place.platform == place.platform && one.place.accountId == place.accountId;
        });
        if (!isThere)
            places.append({ place, name });
    };
    for (const SocialAccount &account : known.accounts) {
        const ChannelId channel = account.profileId.value_or(known.channels.constFirst().id);
        add({ channel, account.platform, account.accountId },
            u"%1 · %2"_s.arg(platformName(account.platform), account.name()));
    }
    const auto stored = ManualFigures::places(m_database.reader());
    for (const FigurePlace &place : stored.value_or(QList<FigurePlace>())) {
        if (place.platform != noPlatform)
            add(place,
                place.accountId.isEmpty()
                    ? platformName(place.platform)
                    : u"%1 · %2"_s.arg(platformName(place.platform), place.accountId));
    }
    for (const Channel &channel : known.channels)
        add({ channel.id, noPlatform, ownAccount(channel, stored.value_or(QList<FigurePlace>())) },
            tr("%1 · no account").arg(channel.name));
    return places;
}

void FigureController::open(QWidget &window, const std::optional<SocialAccountId> &account)
{
    const Known known = m_known();
    if (m_sheet || known.channels.isEmpty())
        return;
    m_channels = known.channels;
    FigurePlace chosen;
    for (const SocialAccount &one : known.accounts) {
        if (account && one.id == *account)
            chosen = { one.profileId.value_or(known.channels.constFirst().id), one.platform,
                       one.accountId };
    }
    m_sheet = new FigureSheet(placesOf(known), chosen, m_clock.today(), &window);
    connect(m_sheet, &Overlay::closed, m_sheet, &QObject::deleteLater);
    connect(m_sheet, &FigureSheet::placeChosen, this, &FigureController::readContents);
    connect(m_sheet, &FigureSheet::questionChanged, this, &FigureController::readStanding);
    connect(m_sheet, &FigureSheet::saveRequested, this, &FigureController::save);
    m_sheet->open();
    readContents(m_sheet->figure().place);
    readStanding();
}

void FigureController::readContents(const FigurePlace &place)
{
    if (m_contents)
        m_contents->cancel();
    m_contents = std::make_shared<QueryTicket>();
    m_database.pool()
        .read<FigureSheet::Contents>(
            [place](Connection &connection) {
                return ManualFigures::contentsOf(connection, place, mostContents);
            },
            m_contents)
        .then(this, [this, ticket = m_contents](const Result<FigureSheet::Contents> &contents) {
            if (contents && m_sheet && !ticket->isCancelled())
                m_sheet->setContents(*contents);
        });
}

void FigureController::readStanding()
{
    if (m_standing)
        m_standing->cancel();
    m_standing = std::make_shared<QueryTicket>();
    using Standing = std::optional<StandingFigure>;
    m_database.pool()
        .read<Standing>(
            [figure = m_sheet->figure()](Connection &connection) {
                return ManualFigures::standing(connection, figure);
            },
            m_standing)
        .then(this, [this, ticket = m_standing](const Result<Standing> &standing) {
            if (standing && m_sheet && !ticket->isCancelled())
                m_sheet->setStanding(*standing);
        });
}

void FigureController::save(const ManualFigure &entered)
{
    ManualFigure figure = entered;
    for (const Channel &channel : std::as_const(m_channels)) {
        if (channel.id == figure.place.channel)
            figure.owner = channel.userId;
    }
    const QString name = metricName(*figure.metric);
    const QString label = tr("Enter %1").arg(name);
    m_figures.save(figure, label).then(this, [this, figure, name](const Result<void> &done) {
        if (!done) {
            if (m_sheet)
                m_sheet->complain(done.error().message);
            return;
        }
        if (m_sheet)
            m_sheet->dismiss();
        const Currency currency
            = Currency::fromCode(QStringView(figure.currency)).value_or(Currency());
        emit noticeRequested({ Tone::Positive, tr("Figure saved"),
                               //: %1 a day, %2 "Views", %3 "1,204"
                               tr("%1: %2 %3")
                                   .arg(QLocale().toString(figure.day, QLocale::ShortFormat), name,
                                        metricValueText(*figure.metric, figure.value, currency)),
                               tr("Undo"), [this] { emit undoRequested(); } });
    });
}

} // namespace Creator
