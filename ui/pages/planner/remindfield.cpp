#include "pages/planner/remindfield.h"

#include "models/reminderwords.h"
#include "storage/reminderchoice.h"

namespace Creator {

RemindField::RemindField(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("remind"));
    setChoice(std::nullopt, {});
}

RemindField::~RemindField() = default;

void RemindField::setChoice(std::optional<int> own, const ReminderRules &rules)
{
    m_given = own;
    clear();
    const auto text = [](int minutes) { return reminderText(ReminderOccasion::Planned, minutes); };
    //: %1 is a time before the date
    addItem(tr("As in the settings (%1)").arg(text(rules.planned)));
    addItem(text(neverRemind), neverRemind);
    const QList<int> choices = reminderChoices(ReminderOccasion::Planned);
    for (const int minutes : choices)
        addItem(text(minutes), minutes);
    if (own && findData(*own) < 0)
        addItem(text(*own), *own);
    setCurrentIndex(own ? findData(*own) : 0);
}

std::optional<int> RemindField::choice() const
{
    const QVariant minutes = currentData();
    return minutes.isValid() ? std::optional(minutes.toInt()) : std::nullopt;
}

ContentRepository::Along RemindField::storing() const
{
    return choice() == m_given ? ContentRepository::Along() : ReminderChoice::storing(choice());
}

} // namespace Creator
