// The part of EarningsController that changes the ledger.

#include "domain/moneyformat.h"
#include "pages/earnings/bulkeditsheet.h"
#include "pages/earnings/earningscontroller.h"
#include "pages/earnings/earningsheet.h"
#include "pages/earnings/earningtable.h"
#include "storage/attachmentstore.h"
#include "storage/contenttitles.h"

namespace Creator {

namespace {

/// What editing a cell means for the row.
std::function<void(Earning &)> changeOf(int column, const QVariant &value)
{
    switch (column) {
    case EarningTableModel::DayColumn:
        return [day = value.toDate()](Earning &e) { e.earnedAt = day; };
    case EarningTableModel::DescriptionColumn:
        return [text = value.toString()](Earning &e) { e.description = text; };
    case EarningTableModel::SourceColumn:
        return [source = sourceFromWord(value.toString().toStdString())](Earning &e) {
            e.source = source.value_or(e.source);
        };
    case EarningTableModel::StatusColumn:
        return [status = statusFromWord(value.toString().toStdString())](Earning &e) {
            e.status = status.value_or(e.status);
        };
    case EarningTableModel::AmountColumn: {
        const std::optional<Micros> typed = typedAmount(value.toString());
        if (!typed)
            return {};
        return [micros = *typed](Earning &e) { e.amount.micros = micros; };
    }
    default:
        return {};
    }
}

} // namespace

std::function<void(Earning &)>
EarningsController::settled(const std::function<void(Earning &)> &change) const
{
    return [change, today = m_clock.today()](Earning &earning) {
        const EarningStatus before = earning.status;
        change(earning);
        if (earning.status != before)
            settleDayPaid(earning, today);
    };
}

void EarningsController::report(const Status &status, const QString &done)
{
    if (!status) {
        emit noticeRequested({ Tone::Negative, tr("That did not work"), status.error().message });
        return;
    }
    Notice notice{ Tone::Positive, done };
    notice.actionText = tr("Undo");
    notice.action = [this] { emit undoRequested(); };
    emit noticeRequested(notice);
}

void EarningsController::edit(EarningId id, int column, const QVariant &value)
{
    const std::function<void(Earning &)> change = changeOf(column, value);
    if (!change) {
        report(failure(Error::Code::InvalidData, tr("This is not an amount.")), {});
        return;
    }
    m_stores.earnings.edit({ id }, tr("Edit earning"), settled(change))
        .then(this, [this](const Status &status) {
            if (!status)
                report(status, {});
        });
}

void EarningsController::open(const QList<EarningId> &ids)
{
    if (ids.isEmpty())
        return;
    if (ids.size() == 1) {
        const auto earning = m_stores.earnings.find(ids.first());
        if (earning && *earning)
            showSheet(**earning);
        return;
    }
    const auto count = static_cast<int>(ids.size());
    auto *sheet = new BulkEditSheet(count, m_page->window());
    connect(sheet, &BulkEditSheet::applyRequested, this,
            [this, ids, count, sheet](const std::function<void(Earning &)> &change) {
                const QString label = tr("Edit %Ln earning(s)", nullptr, count);
                m_stores.earnings.edit(ids, label, settled(change))
                    .then(this, [this, count](const Status &status) {
                        report(status, tr("%Ln earning(s) changed", nullptr, count));
                    });
                sheet->dismiss();
            });
    sheet->open();
}

void EarningsController::addByHand()
{
    Earning earning;
    earning.earnedAt = m_clock.today();
    earning.amount.currency = m_home;
    earning.source = EarningSource::Sponsorship;
    m_stores.channels.ensureOne().then(this,
                                       [this, earning](const Result<Channel> &channel) mutable {
                                           if (!channel) {
                                               report(failure(channel.error()), {});
                                               return;
                                           }
                                           earning.creatorId = channel->id;
                                           showSheet(earning);
                                       });
}

void EarningsController::showSheet(const Earning &earning)
{
    const Result<QList<Channel>> channels = m_stores.channels.list();
    const auto contents = ContentTitles::newest(m_stores.database.reader(), 200);
    if (!m_page || !channels || !contents)
        return;
    auto *sheet = new EarningSheet(earning, { *channels, *contents }, m_page->window());
    connect(sheet, &EarningSheet::saveRequested, this,
            [this, sheet](const Earning &changed) { save(changed, sheet); });
    sheet->open();
}

void EarningsController::save(const Earning &earning, EarningSheet *sheet)
{
    sheet->dismiss();
    if (earning.id.isNull()) {
        m_stores.earnings.add(earning).then(this, [this](const Result<Earning> &added) {
            report(added ? Status() : Status(failure(added.error())), tr("Earning added"));
        });
        return;
    }
    m_stores.earnings
        .edit({ earning.id }, tr("Edit earning"), settled([earning](Earning &stored) {
                  Earning changed = earning;
                  changed.createdAt = stored.createdAt;
                  changed.metadata = stored.metadata;
                  stored = changed;
              }))
        .then(this, [this](const Status &status) { report(status, tr("Earning changed")); });
}

void EarningsController::attach(EarningId id)
{
    m_prompter.openFiles(
        { tr("Attach a file"), {}, {}, {} }, this, [this, id](const QStringList &files) {
            if (files.isEmpty())
                return;
            AttachmentStore::attach(m_stores.database, id, files.first())
                .then(this, [this](const Status &status) { report(status, tr("File attached")); });
        });
}

void EarningsController::moveToTrash(const QList<EarningId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    m_stores.earnings.moveToTrash(ids).then(this, [this, count](const Status &status) {
        report(status, tr("%Ln earning(s) moved to the trash", nullptr, count));
    });
}

void EarningsController::markPaid(const QList<EarningId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    m_stores.earnings
        .edit(ids, tr("Mark %Ln earning(s) as paid", nullptr, count),
              [today = m_clock.today()](Earning &earning) {
                  if (earning.status == EarningStatus::Paid)
                      return; // on the day that is known
                  earning.status = EarningStatus::Paid;
                  earning.paidAt = today;
              })
        .then(this, [this, count](const Status &status) {
            report(status, tr("%Ln earning(s) marked as paid", nullptr, count));
        });
}

} // namespace Creator
