#include "app/textpalettesource.h"

#include "models/planwords.h"
#include "models/resourcewords.h"
#include "storage/database.h"

namespace Creator {

TextPaletteSource::TextPaletteSource(Database &database, Searched what, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_what(what)
{
}

TextPaletteSource::~TextPaletteSource() = default;

QString TextPaletteSource::group() const
{
    switch (m_what) {
    case Searched::Earnings:
        return tr("Earnings");
    case Searched::Contents:
        return tr("Contents");
    case Searched::Resources:
        return tr("Resources");
    case Searched::Comments:
        return tr("Comments");
    case Searched::Messages:
        return tr("Messages");
    }
    Q_UNREACHABLE();
}

Icon TextPaletteSource::picture() const
{
    switch (m_what) {
    case Searched::Earnings:
        return Icon::Earnings;
    case Searched::Contents:
        return Icon::Content;
    case Searched::Resources:
        return Icon::Resources;
    case Searched::Comments:
    case Searched::Messages:
        return Icon::Inbox;
    }
    Q_UNREACHABLE();
}

QString TextPaletteSource::detailOf(const FoundText &found) const
{
    if (m_what == Searched::Contents) {
        const auto status = contentStatusFromWord(found.detail.toStdString());
        return status ? contentStatusText(*status) : QString();
    }
    if (m_what == Searched::Resources) {
        const auto type = resourceTypeFromWord(found.detail.toStdString());
        return type ? typeText(*type) : QString();
    }
    return found.detail;
}

QFuture<QList<PaletteItem>> TextPaletteSource::search(const QString &query, int limit)
{
    if (m_ticket)
        m_ticket->cancel();
    if (query.trimmed().isEmpty())
        return QtFuture::makeReadyFuture(QList<PaletteItem>());
    m_ticket = std::make_shared<QueryTicket>();
    const auto question = [query, limit, what = m_what](Connection &connection) {
        return TextSearch::find(connection, what, query, limit);
    };
    return m_database.pool()
        .read<QList<FoundText>>(question, m_ticket)
        .then(this, [this](const Result<QList<FoundText>> &rows) {
            QList<PaletteItem> items;
            for (const FoundText &row : rows.value_or(QList<FoundText>())) {
                items.append({ .id = row.id.toText(),
                               .title = row.title,
                               .detail = detailOf(row),
                               .icon = picture() });
            }
            return items;
        });
}

void TextPaletteSource::activate(const QString &id)
{
    if (const std::optional<Uuid> uuid = Uuid::fromText(id))
        emit chosen(*uuid);
}

} // namespace Creator
