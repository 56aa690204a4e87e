#pragma once

#include "domain/notificationwishes.h"
#include "storage/contentrepository.h"

#include <QComboBox>

namespace Creator {

/// "Remind me": as the settings say, never, or some time before the date.
class RemindField final : public QComboBox
{
    Q_OBJECT

public:
    explicit RemindField(QWidget *parent = nullptr);
    ~RemindField() override;

    /// `own`: what was chosen for this content before.
    void setChoice(std::optional<int> own, const ReminderRules &rules);
    [[nodiscard]] std::optional<int> choice() const;
    /// What stores the choice in the same step as the content; empty if it was not changed.
    [[nodiscard]] ContentRepository::Along storing() const;

private:
    std::optional<int> m_given;
};

} // namespace Creator
