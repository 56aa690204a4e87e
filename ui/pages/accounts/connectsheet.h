#pragma once

#include "dialogs/sheet.h"
#include "domain/person.h"
#include "sync/accountdesk.h"

class QStackedWidget;

namespace Creator {

class ConnectForm;
class ConnectWaiting;
class OfferFacts;
class PlainLabel;

/// Connects an account: which platform, what it takes, and the wait for its answer.
///
/// Passwords and keys are gone from it as soon as there is an answer; all else that was typed
/// stays.
class ConnectSheet final : public Sheet
{
    Q_OBJECT

public:
    ConnectSheet(const QList<PlatformOffer> &offers, const QList<Channel> &channels,
                 AccountDesk::Keeping keeping, QWidget *window);
    ~ConnectSheet() override;

    /// Where one begins; after open().
    void focusFirst();
    /// Begins at the form of that account's platform.
    void setKnown(const SocialAccount &account);
    /// An answer that is not the end.
    void askCode();
    void showBrowser(const QUrl &url);
    void showCode(const QString &code, const QUrl &url);
    void showProblem(const Error &error);
    [[nodiscard]] bool isWaiting() const;

signals:
    void connectRequested(const Creator::ConnectWish &wish);
    /// While it waits.
    void cancelRequested();
    void openRequested(const QUrl &url);

private:
    void buildPicker();
    void choose(const PlatformOffer &offer);
    void submit();
    void goBack();
    void showPicker();
    void showForm();
    void showWaiting();
    void sayTitle();

    const QList<PlatformOffer> m_offers;
    const QList<Channel> m_channels;
    const AccountDesk::Keeping m_keeping;
    PlatformOffer m_offer; // that was chosen
    bool m_isAgain = false; // of an account that is known
    QStackedWidget *m_stack;
    QWidget *m_picker;
    QWidget *m_page = nullptr; // of the platform
    ConnectWaiting *m_waiting;
    ConnectForm *m_form = nullptr;
    OfferFacts *m_facts = nullptr;
    QPushButton *m_back;
    QPushButton *m_go;
};

} // namespace Creator
