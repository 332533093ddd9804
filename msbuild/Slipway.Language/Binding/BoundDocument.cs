using System.Collections.Frozen;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Binding;

/// <summary>What binding a document to its schema found.</summary>
/// <param name="Diagnostics">Where the document departs from its schema.</param>
/// <param name="Declarations">The names it declares.</param>
/// <param name="References">The names it refers to.</param>
/// <param name="Images">The values that are container images.</param>
public sealed record BoundDocument(
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<BoundSymbol> Declarations,
    IReadOnlyList<BoundSymbol> References,
    IReadOnlyList<SpecScalar> Images
)
{
    /// <summary>The names that could not be read.</summary>
    public IReadOnlyList<UnreadName> Unread { get; init; } = [];

    /// <summary>The places of keys that appear twice for a reason that <see cref="Diagnostics"/> report.</summary>
    public IReadOnlyList<SourceSpan> Explained { get; init; } = [];

    /// <summary>The types whose properties no schema describes.</summary>
    public IReadOnlyList<UncheckedType> UncheckedTypes { get; init; } = [];

    /// <summary>The required properties that are known only when the spec runs.</summary>
    public IReadOnlyList<SuppliedProperty> Supplied { get; init; } = [];

    /// <summary>The images that the platform runs where the document leaves their fields out.</summary>
    public IReadOnlyList<string> DefaultImages { get; init; } = [];

    /// <summary>The values that are secrets by their schema, and those that a Secret may bring instead.</summary>
    public IReadOnlyList<BoundSecret> Secrets { get; init; } = [];

    /// <summary>The values that are used as the very text that was written.</summary>
    public IReadOnlySet<SpecScalar> Verbatim { get; init; } = FrozenSet<SpecScalar>.Empty;

    /// <summary>Reads the keys that have another spelling than usual, and are read all the same, in the usual one.</summary>
    public TreeEdit Usual { get; init; } = new();

    /// <summary>
    /// Reads what <see cref="Diagnostics"/> report as it was probably meant: what a rule says of the document as written
    /// and not of this one only follows from them.
    /// </summary>
    public TreeEdit Meant { get; init; } = new();

    /// <summary>Nothing found: the state of a document without a schema.</summary>
    public static BoundDocument Empty { get; } = new([], [], [], []);
}
