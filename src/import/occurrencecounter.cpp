#include "import/occurrencecounter.h"

#include <cstring>
#include <utility>

namespace Creator {

namespace {

__extension__ using UInt128 = unsigned __int128;

constexpr std::uint64_t primes[] = { 0xa0761d6478bd642fULL, 0xe7037ed1a0b428dbULL,
                                     0x8ebc6af09c88c6e3ULL, 0x589965cc75374cc3ULL };

std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    const UInt128 product = static_cast<UInt128>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t load(const char *bytes, size_t count)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, count);
    return word;
}

/// Two independent lanes of multiply-and-fold over 8-byte words.
std::pair<std::uint64_t, std::uint64_t> hash(char space, std::string_view key)
{
    std::uint64_t a = primes[0] ^ static_cast<unsigned char>(space);
    std::uint64_t b = primes[1] ^ key.size();
    const char *p = key.data();
    size_t left = key.size();
    while (left > 0) {
        const size_t take = left < 8 ? left : 8;
        const std::uint64_t word = load(p, take);
        a = mix(a ^ word, primes[2]);
        b = mix(b + word, primes[3] ^ a);
        p += take;
        left -= take;
    }
    return { mix(a ^ key.size(), primes[1]), mix(b ^ a, primes[0]) };
}

} // namespace

std::uint32_t OccurrenceCounter::count(std::string_view key)
{
    return count('\0', key);
}

std::uint32_t OccurrenceCounter::count(char space, std::string_view key)
{
    if (m_slots.empty() || m_size * 4 >= m_slots.size() * 3)
        grow(m_slots.empty() ? 1024 : m_slots.size() * 2);
    const auto [low, high] = hash(space, key);
    Slot &slot = slotOf(low, static_cast<std::uint32_t>(high));
    if (slot.count == 0) {
        slot.low = low;
        slot.high = static_cast<std::uint32_t>(high);
        ++m_size;
    }
    return ++slot.count;
}

void OccurrenceCounter::reserve(std::int64_t keys)
{
    size_t capacity = m_slots.empty() ? 1024 : m_slots.size();
    while (capacity * 3 <= static_cast<size_t>(keys) * 4)
        capacity *= 2;
    if (capacity > m_slots.size())
        grow(capacity);
}

void OccurrenceCounter::clear()
{
    m_slots.clear();
    m_slots.shrink_to_fit();
    m_size = 0;
}

OccurrenceCounter::Slot &OccurrenceCounter::slotOf(std::uint64_t low, std::uint32_t high)
{
    const size_t mask = m_slots.size() - 1;
    size_t index = static_cast<size_t>(low) & mask;
    while (m_slots[index].count != 0 && (m_slots[index].low != low || m_slots[index].high != high))
        index = (index + 1) & mask;
    return m_slots[index];
}

void OccurrenceCounter::grow(size_t capacity)
{
    std::vector<Slot> old(capacity, Slot{ 0, 0, 0 });
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.count != 0)
            slotOf(slot.low, slot.high) = slot;
    }
}

} // namespace Creator
