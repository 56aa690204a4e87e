#pragma once

#include "mainwindow/palettesource.h"

#include <QAbstractListModel>

namespace Creator {

/// What the palette found: for each source its heading and its items. Headings cannot be chosen.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 100, ShortcutRole, IconRole, IsHeadingRole };

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    /// One place per source, in the order shown.
    void setGroups(const QStringList &names);
    void setItems(qsizetype group, const QList<PaletteItem> &items);
    void clear();

    [[nodiscard]] qsizetype groupAt(int row) const;
    [[nodiscard]] QString idAt(int row) const;
    /// The next row from `from` in the direction of `step` that can be chosen; −1 if there is none.
    [[nodiscard]] int selectableFrom(int from, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString name;
        QList<PaletteItem> items;
    };
    struct Row
    {
        qsizetype group;
        /// −1 is the heading.
        qsizetype item;
    };

    void rebuildRows();

    QList<Group> m_groups;
    QList<Row> m_rows;
};

} // namespace Creator
