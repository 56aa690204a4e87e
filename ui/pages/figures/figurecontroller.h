#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "domain/person.h"
#include "pages/figures/figuresheet.h"
#include "widgets/noticecard.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Creator {

class QueryTicket;

/// Lets a person enter figures: which places there are, what stands there, and the writing.
class FigureController final : public QObject
{
    Q_OBJECT

public:
    struct Known
    {
        QList<SocialAccount> accounts;
        QList<Channel> channels;
    };
    /// `known` is asked whenever the sheet opens.
    FigureController(Database &database, std::function<Known()> known, const Clock &clock,
                     QObject *parent = nullptr);
    ~FigureController() override;

    /// Over `window`, about that account if it is there.
    void open(QWidget &window, const std::optional<SocialAccountId> &account = {});
    [[nodiscard]] FigureSheet *sheet() const { return m_sheet; }

signals:
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();
    void saved();

private:
    [[nodiscard]] QList<FigureSheet::Place> placesOf(const Known &known) const;
    void readContents(const FigurePlace &place);
    void readStanding();
    void save(const ManualFigure &figure);

    Database &m_database;
    const std::function<Known()> m_known;
    const Clock &m_clock;
    ManualFigures m_figures;
    UserId m_owner; // of the channel
    QList<Channel> m_channels;
    QPointer<FigureSheet> m_sheet;
    std::shared_ptr<QueryTicket> m_contents;
    std::shared_ptr<QueryTicket> m_standing;
};

} // namespace Creator
