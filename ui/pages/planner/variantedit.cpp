#include "pages/planner/variantedit.h"

#include "models/targetwords.h"
#include "pages/planner/targetpick.h"
#include "theme/creatorstyle.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Creator {

namespace {

constexpr int visibleRows = 5;
enum Column { TargetColumn, TitleColumn, DescriptionColumn, ColumnCount };

PostingTarget targetOf(const ContentVariant &variant)
{
    return { variant.platform, variant.accountId };
}

} // namespace

VariantEdit::VariantEdit(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_target(new TargetPick)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).sizes().grid);
    column->addWidget(m_table, 1);
    m_table->setAccessibleName(tr("Platforms"));
    m_table->setHorizontalHeaderLabels({ tr("Platform"), tr("Title"), tr("Description") });
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(TargetColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DescriptionColumn, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(visibleRows * themeOf(this).sizes().row);
    m_target->setAccessibleName(tr("Platform or account"));
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add platform"));
    row->addWidget(m_target, 1);
    row->addWidget(add);
    column->addLayout(row);
    auto *remove = new QPushButton(tr("Remove"));
    auto *last = new QHBoxLayout;
    auto *meaning = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
    meaning->setText(tr("An empty title or description is that of the content itself."));
    last->addWidget(remove);
    last->addWidget(meaning, 1);
    column->addLayout(last);
    connect(add, &QPushButton::clicked, this, &VariantEdit::addPlace);
    connect(remove, &QPushButton::clicked, this, &VariantEdit::removeCurrent);
    setFocusProxy(m_table);
}

void VariantEdit::addPlace()
{
    const PostingTarget wanted = m_target->target();
    const QList<ContentVariant> there = variants();
    const auto known
        = std::find_if(there.begin(), there.end(),
                       [&wanted](const ContentVariant &one) { return targetOf(one) == wanted; });
    if (known == there.end()) {
        ContentVariant variant;
        variant.platform = wanted.platform;
        variant.accountId = wanted.accountId;
        addRow(variant);
        m_table->setCurrentCell(m_table->rowCount() - 1, TitleColumn);
        return;
    }
    m_table->setCurrentCell(static_cast<int>(known - there.begin()), TitleColumn);
}

void VariantEdit::removeCurrent()
{
    if (const int row = m_table->currentRow(); row >= 0) {
        m_table->removeRow(row);
        m_variants.removeAt(row);
    }
}

void VariantEdit::addRow(const ContentVariant &variant)
{
    m_variants.append(variant);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *platform = new QTableWidgetItem;
    platform->setFlags(platform->flags() & ~Qt::ItemIsEditable);
    m_table->setItem(row, TargetColumn, platform);
    m_table->setItem(row, TitleColumn, new QTableWidgetItem(variant.title));
    m_table->setItem(row, DescriptionColumn, new QTableWidgetItem(variant.description));
    aim(row);
}

/// Where there is only the platform there is nothing to choose.
void VariantEdit::aim(int row)
{
    const PostingTarget now = targetOf(variants().at(row));
    auto *pick = new TargetPick;
    pick->offerAround(now, m_accounts);
    const bool mayChoose = pick->count() > 1;
    m_table->item(row, TargetColumn)->setText(mayChoose ? QString() : targetText(now, m_accounts));
    if (!mayChoose) {
        delete pick;
        m_table->removeCellWidget(row, TargetColumn);
        return;
    }
    pick->setAccessibleName(tr("Account"));
    m_table->setCellWidget(row, TargetColumn, pick);
}

TargetPick *VariantEdit::pickOf(int row) const
{
    return qobject_cast<TargetPick *>(m_table->cellWidget(row, TargetColumn));
}

void VariantEdit::setAccounts(const QList<SocialAccount> &accounts)
{
    m_variants = variants();
    m_accounts = accounts;
    m_target->offer(accounts);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->removeCellWidget(row, TargetColumn);
        aim(row);
    }
}

void VariantEdit::setVariants(const QList<ContentVariant> &variants)
{
    m_table->setRowCount(0);
    m_variants.clear();
    for (const ContentVariant &variant : variants)
        addRow(variant);
}

QList<ContentVariant> VariantEdit::variants() const
{
    QList<ContentVariant> variants = m_variants;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const TargetPick *pick = pickOf(row))
            variants[row].accountId = pick->target().accountId;
        variants[row].title = m_table->item(row, TitleColumn)->text().trimmed();
        variants[row].description = m_table->item(row, DescriptionColumn)->text().trimmed();
    }
    return variants;
}

QString VariantEdit::nameOf(const ContentVariant &variant) const
{
    return targetText(targetOf(variant), m_accounts);
}

} // namespace Creator
