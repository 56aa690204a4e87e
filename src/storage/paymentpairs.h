#pragma once

#include "core/result.h"
#include "domain/ids.h"

namespace Creator {

class Connection;
struct WriteContext;

/// What two rows that a person called the same payment do to each other.
///
/// While both are there and count, the payment's row is cancelled, and the sale has what the
/// payment knows better: its fee, that it was paid, and with which payout. As soon as one of them
/// does not count any more, the other one says again what it says by itself; when both count again
/// the pair works again. With a row that is gone for good the pair is gone too.
namespace PaymentPairs {

/// Error::Code::NotFound if one of the rows is gone or in the trash, Error::Code::Conflict if one
/// is part of another pair or does not count.
[[nodiscard]] Status join(WriteContext &context, EarningId sale, EarningId payment);
/// Both say again what they say by themselves, but for what was changed since.
/// Error::Code::NotFound if they are no pair.
[[nodiscard]] Status part(WriteContext &context, EarningId sale, EarningId payment);

/// Before a source writes a row: takes back what its pair does. settle() brings it about again.
/// All of them write rollups: whoever has some of its own to write does that first.
[[nodiscard]] Status release(WriteContext &context, EarningId row);
/// After a row has changed or is gone. True if another row was written.
[[nodiscard]] Result<bool> settle(WriteContext &context, EarningId row);
/// The same after changes to rows that nobody has counted.
[[nodiscard]] Status settleAll(WriteContext &context);

/// Whether there is any pair: most people have none.
[[nodiscard]] Result<bool> exist(Connection &connection);
/// Whether the row is part of one.
[[nodiscard]] Result<bool> contain(Connection &connection, EarningId row);

} // namespace PaymentPairs

} // namespace Creator
