#pragma once

#include "pages/trash/trashpage.h"
#include "widgets/noticecard.h"

#include <QPointer>
#include <QTimer>

namespace Creator {

class BackupService;
class Clock;
class EarningRepository;
class Prompter;
class Session;

/// Does what the trash page asks for. Nothing is removed for good before a backup that still has it
/// was made and verified.
class TrashController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        TrashRepository &trash;
        EarningRepository &earnings;
        BackupService &backups;
    };

    TrashController(const Stores &stores, Session &session, Prompter &prompter, const Clock &clock,
                    QObject *parent = nullptr);
    ~TrashController() override;

    [[nodiscard]] TrashPage *makePage(QWidget *parent);

    static constexpr int mostShown = 10'000;

public slots:
    /// Something went into the trash.
    void refreshSoon();

signals:
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();

private:
    void refresh();
    void restore(const QList<Uuid> &ids);
    void askPurge(const QList<Uuid> &ids);
    void askEmpty();
    void purge(const QList<Uuid> &ids);
    void purgeExpired();
    void complain(const Error &error);

    Stores m_stores;
    Session &m_session;
    Prompter &m_prompter;
    const Clock &m_clock;
    TrashTableModel m_model;
    QPointer<TrashPage> m_page;
    QTimer m_rest; // several changes in a row are read once
};

} // namespace Creator
