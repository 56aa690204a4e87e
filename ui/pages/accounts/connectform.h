#pragma once

#include "domain/person.h"
#include "sync/accountdesk.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Creator {

class LabelledField;
class PlainLabel;

/// What a person types to connect a platform. What is wrong is said beside its field.
///
/// Forgets passwords and keys when told to; they are in no other place of it.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    enum Field { Server, Name, Secret, ClientId, ClientSecret, Authority, Code, Whole };

    ConnectForm(const PlatformOffer &offer, const QList<Channel> &channels,
                QWidget *parent = nullptr);
    ~ConnectForm() override;

    /// Fills in what is known of an account that is connected again.
    void setKnown(const SocialAccount &account);
    /// What was typed; nothing, and a sentence beside the field, if something is missing.
    [[nodiscard]] std::optional<ConnectWish> wish();
    void showProblem(Field field, const QString &sentence);
    void clearProblems();
    /// Asks for the second factor and hides the rest.
    void askCode();
    [[nodiscard]] bool isAskingCode() const { return m_isAskingCode; }
    /// Empties password, key and code, and shows the whole form.
    void forgetSecrets();
    void focusFirst();

private:
    struct Line
    {
        QLineEdit *edit = nullptr;
        LabelledField *field = nullptr;
        PlainLabel *problem = nullptr;
        bool isWanted = false;
    };

    void addLine(Field which, const QString &label, const QString &hint);
    void addChannels(const QList<Channel> &channels);
    [[nodiscard]] QString text(Field which) const;
    [[nodiscard]] bool isFilled(Field which, const QString &sentence);
    void showLines();
    void unfoldAdvanced();

    const PlatformOffer m_offer;
    std::array<Line, Whole> m_lines;
    LabelledField *m_channelField = nullptr;
    QComboBox *m_channel;
    PlainLabel *m_problem;
    QPushButton *m_advanced; // shows what few people need
    bool m_isAskingCode = false;
};

} // namespace Creator
