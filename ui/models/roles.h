#pragma once

#include <Qt>

namespace Creator {

/// How a state feels; the theme decides what it looks like.
enum class Tone { Neutral, Info, Positive, Warning, Negative, Accent };

/// How loud a cell is.
enum class Emphasis { Normal, Strong, Secondary, Muted, Positive, Negative };

/// Roles that all models of ours share, so that one delegate serves every model.
/// A model's own roles begin at FirstOwnRole.
enum ModelRole {
    /// The row's id, a string.
    IdRole = Qt::UserRole + 1,
    /// The raw value behind the text: micros, ms UTC, a count.
    SortRole,
    /// A Tone as int; present where the cell is a badge.
    BadgeRole,
    /// Plain text for the tooltip; without it, an elided cell shows its whole text.
    TooltipRole,
    /// An Emphasis as int.
    EmphasisRole,
    /// Any value while the row is still being read.
    LoadingRole,
    FirstOwnRole = Qt::UserRole + 32
};

} // namespace Creator
