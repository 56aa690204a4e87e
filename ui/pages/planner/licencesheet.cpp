#include "pages/planner/licencesheet.h"

#include "theme/creatorstyle.h"
#include "widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isAttribution(const QPair<QString, LicenceViolation> &entry)
{
    return entry.second.kind == LicenceViolation::Kind::MissingAttribution;
}

bool isAboutDays(const QPair<QString, LicenceViolation> &entry)
{
    return entry.second.kind == LicenceViolation::Kind::Expired
        || entry.second.kind == LicenceViolation::Kind::NotYetValid;
}

} // namespace

LicenceSheet::LicenceSheet(const QList<QPair<QString, LicenceViolation>> &violations,
                           QWidget *window)
    : Sheet(window)
{
    setTitle(tr("A licence stands in the way"),
             tr("%Ln reason(s) not to publish it like this.", nullptr,
                static_cast<int>(violations.size())));
    addViolations(violations);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    setNote(tr("Going on all the same is recorded in the history."));
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    const auto offer = [this](const QString &text, ButtonKind kind, void (LicenceSheet::*say)()) {
        connect(addButton(text, kind), &QPushButton::clicked, this, [this, say] {
            dismiss();
            emit(this->*say)();
        });
    };
    offer(tr("Go on all the same"), ButtonKind::Secondary, &LicenceSheet::overrideRequested);
    offer(tr("Use something else"), ButtonKind::Secondary, &LicenceSheet::editRequested);
    if (std::any_of(violations.begin(), violations.end(), isAboutDays))
        offer(tr("Choose another date"), ButtonKind::Secondary, &LicenceSheet::otherDateRequested);
    if (std::any_of(violations.begin(), violations.end(), isAttribution))
        offer(tr("Insert attribution"), ButtonKind::Primary, &LicenceSheet::attributionRequested);
}

LicenceSheet::~LicenceSheet() = default;

void LicenceSheet::addViolations(const QList<QPair<QString, LicenceViolation>> &violations)
{
    for (const auto &[title, violation] : violations) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *name = new PlainLabel(TextStyle::Section);
        name->setText(title);
        auto *sentence = new PlainLabel(TextStyle::Body, Emphasis::Secondary);
        sentence->setText(violation.sentence);
        sentence->setWordWrap(true);
        column->addWidget(name);
        column->addWidget(sentence);
        body()->addLayout(column);
    }
}

} // namespace Creator
