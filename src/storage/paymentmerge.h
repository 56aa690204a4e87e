#pragma once

#include "domain/earning.h"

#include <QJsonObject>

namespace Creator {

/// The money of a sale and of the row of the wallet that tells it once more, as one. Pure.
namespace PaymentMerge {

struct Rows
{
    Earning sale;
    Earning payment;
};

/// Pending or paid, and not in the trash.
[[nodiscard]] bool counts(const Earning &earning);

/// Lets the two count once; what is to be given back comes back.
[[nodiscard]] QJsonObject merge(Rows &rows);
/// Gives back what is still as the merge has left it.
void giveBack(Earning &sale, Earning &payment, const QJsonObject &before);

} // namespace PaymentMerge

} // namespace Creator
