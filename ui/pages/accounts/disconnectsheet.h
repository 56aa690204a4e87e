#pragma once

#include "dialogs/sheet.h"
#include "sync/accountdesk.h"

namespace Creator {

class ChoiceCard;

/// Disconnects an account: with what was fetched kept, or gone.
class DisconnectSheet final : public Sheet
{
    Q_OBJECT

public:
    DisconnectSheet(const SocialAccount &account, QWidget *window);
    ~DisconnectSheet() override;

    [[nodiscard]] AccountDesk::Data choice() const;

signals:
    /// The sheet stays open until dismiss().
    void disconnectRequested(Creator::AccountDesk::Data data);

private:
    void refresh();

    ChoiceCard *m_keep;
    ChoiceCard *m_purge;
    PlainLabel *m_what;
    QPushButton *m_go;
};

} // namespace Creator
