#pragma once

#include "domain/account.h"
#include "domain/content.h"

#include <QWidget>

class QTableWidget;

namespace Creator {

class TargetPick;

/// Where the content appears and how: one row for each platform or account; empty cells are as the
/// content itself. Each place is there once.
class VariantEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit VariantEdit(QWidget *parent = nullptr);

    /// Those that a row may be aimed at.
    void setAccounts(const QList<SocialAccount> &accounts);
    void setVariants(const QList<ContentVariant> &variants);
    [[nodiscard]] QList<ContentVariant> variants() const;
    /// "YouTube", "YouTube · Raon".
    [[nodiscard]] QString nameOf(const ContentVariant &variant) const;

private:
    void addPlace();
    void addRow(const ContentVariant &variant);
    void aim(int row);
    void removeCurrent();
    [[nodiscard]] TargetPick *pickOf(int row) const;

    QList<ContentVariant> m_variants; // what the rows began as
    QList<SocialAccount> m_accounts;
    QTableWidget *m_table;
    TargetPick *m_target;
};

} // namespace Creator
