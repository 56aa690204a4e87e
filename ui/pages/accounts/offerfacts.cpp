#include "pages/accounts/offerfacts.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Creator {

namespace {

/// A line that may be long, behind a small picture.
QLayout *line(const QWidget &owner, Icon picture, const QString &text, Emphasis emphasis)
{
    const Theme &theme = themeOf(&owner);
    auto *mark = new QLabel;
    mark->setTextFormat(Qt::PlainText);
    mark->setPixmap(iconPixmap(picture, theme.sizes().icon, theme.ink(Emphasis::Secondary),
                               owner.devicePixelRatioF()));
    auto *words = new PlainLabel(TextStyle::Body, emphasis);
    words->setWordWrap(true);
    words->setText(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.sizes().grid);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return row;
}

void addHeading(QVBoxLayout &column, const QString &text)
{
    auto *heading = new PlainLabel(TextStyle::SmallStrong, Emphasis::Secondary);
    heading->setText(text);
    column.addWidget(heading);
}

} // namespace

OfferFacts::OfferFacts(const PlatformOffer &offer, QWidget *parent)
    : QWidget(parent)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.small);
    if (!offer.reads.isEmpty())
        addHeading(*column, tr("What is read"));
    for (const QString &read : offer.reads)
        column->addLayout(line(*this, Icon::Check, read, Emphasis::Normal));
    if (!offer.scopes.isEmpty()) {
        column->addSpacing(sizes.gap);
        addHeading(*column, tr("What you allow"));
    }
    for (const PlatformOffer::Scope &scope : offer.scopes) {
        auto *check = new QCheckBox;
        check->setChecked(true);
        check->setEnabled(!scope.isNeeded);
        check->setAccessibleName(scope.what);
        check->setAccessibleDescription(scope.isNeeded ? tr("Needed") : tr("Optional"));
        check->setObjectName(scope.id);
        auto *words = new PlainLabel(TextStyle::Body);
        words->setWordWrap(true);
        words->setText(scope.isNeeded ? scope.what : tr("%1 (optional)").arg(scope.what));
        auto *row = new QHBoxLayout;
        row->setSpacing(sizes.grid);
        row->addWidget(check, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
        m_boxes.append({ check, scope });
    }
    if (!offer.notOffered.isEmpty()) {
        column->addSpacing(sizes.gap);
        addHeading(*column, tr("What is not offered"));
    }
    for (const QString &sentence : offer.notOffered)
        column->addLayout(line(*this, Icon::Info, sentence, Emphasis::Secondary));
    column->addStretch();
}

OfferFacts::~OfferFacts() = default;

QStringList OfferFacts::scopes() const
{
    QStringList ids;
    for (const Box &box : m_boxes) {
        if (box.scope.isNeeded || box.check->isChecked())
            ids.append(box.scope.id);
    }
    return ids;
}

void OfferFacts::setGranted(const QStringList &ids)
{
    if (ids.isEmpty())
        return; // not known
    for (const Box &box : std::as_const(m_boxes)) {
        if (!box.scope.isNeeded)
            box.check->setChecked(ids.contains(box.scope.id));
    }
}

} // namespace Creator
