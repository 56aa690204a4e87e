-- What a person said of a sale and a payment that look like the same money (a Ko-fi sale and its Stripe row).
-- 'same': the sale counts, the payment's row is cancelled and gets its status back when they are taken apart.
-- 'different': nobody is asked about the two again.
CREATE TABLE same_payments (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    sale_id BLOB NOT NULL CHECK (length(sale_id) = 16),       -- earnings.id, where it was sold
    payment_id BLOB NOT NULL CHECK (length(payment_id) = 16), -- earnings.id, how it was paid
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
    before TEXT CHECK (before IS NULL OR json_valid(before)), -- of both rows, what the verdict changed
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (sale_id, payment_id)
) STRICT;
CREATE UNIQUE INDEX same_payments_by_payment ON same_payments (payment_id) WHERE verdict = 'same';
CREATE UNIQUE INDEX same_payments_by_sale ON same_payments (sale_id) WHERE verdict = 'same';
