#include "pages/resources/categoriessheet.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/labelledfield.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

CategoriesSheet::CategoriesSheet(QWidget *window)
    : Sheet(window)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
{
    build();
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

CategoriesSheet::~CategoriesSheet() = default;

void CategoriesSheet::build()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setTitle(tr("Categories"), tr("Every resource has one at most. F2 renames."));
    m_list->setObjectName(u"categories"_s);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setMinimumHeight(5 * sizes.row);
    body()->setSpacing(sizes.grid);
    body()->addWidget(m_list);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.grid);
    m_name->setObjectName(u"newCategory"_s);
    m_name->setPlaceholderText(tr("New category"));
    m_name->setAccessibleName(tr("New category"));
    auto *add = new QPushButton(icon(Icon::Add), tr("Add"));
    auto *remove = new QPushButton(icon(Icon::Trash), tr("Delete"));
    add->setObjectName(u"add"_s);
    remove->setObjectName(u"delete"_s);
    line->addWidget(m_name, 1);
    line->addWidget(add);
    line->addWidget(remove);
    body()->addLayout(line);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    setNote(tr("Resources of a category that goes stay."));
    QPushButton *close = addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(add, &QPushButton::clicked, this, &CategoriesSheet::add);
    connect(m_name, &QLineEdit::returnPressed, this, &CategoriesSheet::add);
    connect(remove, &QPushButton::clicked, this, &CategoriesSheet::remove);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { renamed(m_list->row(item)); });
}

void CategoriesSheet::setCategories(const QList<ResourceCategory> &categories)
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_categories = categories;
    m_list->clear();
    for (const ResourceCategory &category : categories) {
        auto *item = new QListWidgetItem(category.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_problem->hide();
}

void CategoriesSheet::showProblem(const QString &sentence)
{
    setCategories(m_categories); // what was typed did not come to be
    m_problem->setText(sentence);
    m_problem->show();
    placePanel(panelRect());
}

void CategoriesSheet::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_name->clear();
    emit saveRequested({ {}, name, {} });
}

void CategoriesSheet::renamed(int row)
{
    if (row < 0 || row >= m_categories.size())
        return;
    ResourceCategory category = m_categories.at(row);
    const QString name = m_list->item(row)->text().simplified();
    if (category.name == name)
        return;
    category.name = name;
    emit saveRequested(category);
}

void CategoriesSheet::remove()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_categories.size())
        emit deleteRequested(m_categories.at(row));
}

} // namespace Creator
