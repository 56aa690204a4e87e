#include "pages/trash/trashcontroller.h"

#include "core/clock.h"
#include "identity/session.h"
#include "storage/backupservice.h"
#include "storage/earningrepository.h"
#include "widgets/prompter.h"

using namespace Qt::StringLiterals;

namespace Creator {

TrashController::TrashController(const Stores &stores, Session &session, Prompter &prompter,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_session(session)
    , m_prompter(prompter)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(50);
    connect(&m_rest, &QTimer::timeout, this, &TrashController::refresh);
    const auto changed = qOverload<>(&QTimer::start);
    connect(&stores.earnings, &EarningRepository::inserted, &m_rest, changed);
    connect(&stores.earnings, &EarningRepository::removed, &m_rest, changed);
    connect(&stores.earnings, &EarningRepository::changedInBulk, &m_rest, changed);
    connect(&stores.trash, &TrashRepository::contentsChanged, &m_rest, changed);
    connect(&session, &Session::changed, &m_rest, changed);
    // The daily backup still has what is removed now.
    connect(&stores.backups, &BackupService::dailyDone, this, &TrashController::purgeExpired);
}

TrashController::~TrashController() = default;

TrashPage *TrashController::makePage(QWidget *parent)
{
    m_page = new TrashPage(m_model, parent);
    connect(m_page, &TrashPage::restoreRequested, this, &TrashController::restore);
    connect(m_page, &TrashPage::purgeRequested, this, &TrashController::askPurge);
    connect(m_page, &TrashPage::emptyRequested, this, &TrashController::askEmpty);
    refresh();
    return m_page;
}

void TrashController::refreshSoon()
{
    m_rest.start();
}

void TrashController::refresh()
{
    if (!m_page)
        return;
    m_page->setEditable(m_session.canWrite() ? Qt::ItemIsEditable : Qt::NoItemFlags);
    m_stores.trash.list(mostShown).then(this, [this](const Result<QList<TrashItem>> &items) {
        if (items)
            m_model.setRows(*items);
        else
            complain(items.error());
    });
}

void TrashController::restore(const QList<Uuid> &ids)
{
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    m_stores.trash.restore(ids).then(this, [this, count](const Status &restored) {
        if (!restored) {
            complain(restored.error());
            return;
        }
        Notice notice{ Tone::Positive, tr("%Ln item(s) restored", nullptr, count) };
        notice.actionText = tr("Undo");
        notice.action = [this] { emit undoRequested(); };
        emit noticeRequested(notice);
    });
}

void TrashController::askPurge(const QList<Uuid> &ids)
{
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    Prompter::Question question;
    question.title = tr("Delete %Ln item(s) for good?", nullptr, count);
    question.text = tr("This cannot be undone. A backup that still has them is made first. A later "
                       "import does not bring back what came from a file.");
    question.confirmText = tr("Delete %Ln item(s)", nullptr, count);
    question.risk = Prompter::Risk::Destructive;
    m_prompter.confirm(question, this, [this, ids] { purge(ids); });
}

void TrashController::askEmpty()
{
    m_stores.trash.ids().then(this, [this](const Result<QList<Uuid>> &ids) {
        if (ids)
            askPurge(*ids);
        else
            complain(ids.error());
    });
}

void TrashController::purge(const QList<Uuid> &ids)
{
    m_stores.backups.backUp(u"before-purge"_s).then(this, [this, ids](const Result<QString> &kept) {
        if (!kept) {
            complain(kept.error());
            return;
        }
        m_stores.trash.purge(ids).then(this, [this, ids](const Status &purged) {
            if (!purged) {
                complain(purged.error());
                return;
            }
            emit noticeRequested(
                { Tone::Neutral,
                  tr("%Ln item(s) deleted for good", nullptr, static_cast<int>(ids.size())) });
        });
    });
}

void TrashController::purgeExpired()
{
    const QDateTime before = m_clock.nowUtc().addDays(-TrashRepository::retentionDays);
    if (!m_session.canWrite())
        return;
    m_stores.trash.ids(before).then(this, [this](const Result<QList<Uuid>> &ids) {
        if (ids && !ids->isEmpty())
            m_stores.trash.purge(*ids);
    });
}

void TrashController::complain(const Error &error)
{
    emit noticeRequested({ Tone::Negative, tr("That did not work"), error.message });
}

} // namespace Creator
