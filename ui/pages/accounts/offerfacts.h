#pragma once

#include "sync/accountdesk.h"

#include <QWidget>

class QCheckBox;

namespace Creator {

/// What connecting a platform brings: what is read, what has to be allowed and why, what is not
/// there. Permissions that are not needed can be unticked.
class OfferFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit OfferFacts(const PlatformOffer &offer, QWidget *parent = nullptr);
    ~OfferFacts() override;

    /// Ids of what is ticked, in the offer's order.
    [[nodiscard]] QStringList scopes() const;
    /// Ticks what was granted before.
    void setGranted(const QStringList &ids);

private:
    struct Box
    {
        QCheckBox *check;
        PlatformOffer::Scope scope;
    };

    QList<Box> m_boxes;
};

} // namespace Creator
