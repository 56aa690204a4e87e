#pragma once

#include "dialogs/sheet.h"
#include "domain/resource.h"

class QLineEdit;
class QListWidget;

namespace Creator {

class PlainLabel;

/// The categories: add, rename, delete. Asks by signal and shows what came of it.
class CategoriesSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit CategoriesSheet(QWidget *window);
    ~CategoriesSheet() override;

    void setCategories(const QList<ResourceCategory> &categories);
    void showProblem(const QString &sentence);

signals:
    void saveRequested(const Creator::ResourceCategory &category);
    void deleteRequested(const Creator::ResourceCategory &category);

private:
    void build();
    void add();
    void renamed(int row);
    void remove();

    QList<ResourceCategory> m_categories;
    QListWidget *m_list;
    QLineEdit *m_name;
    PlainLabel *m_problem;
};

} // namespace Creator
