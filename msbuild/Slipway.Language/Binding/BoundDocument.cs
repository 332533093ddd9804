using System.Collections.Frozen;
using Slipway.Language.Syntax;
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
    /// <summary>The types whose properties no schema describes.</summary>
    public IReadOnlyList<UncheckedType> UncheckedTypes { get; init; } = [];

    /// <summary>The required properties that are known only when the spec runs.</summary>
    public IReadOnlyList<SuppliedProperty> Supplied { get; init; } = [];

    /// <summary>The images that the platform runs where the document leaves their fields out.</summary>
    public IReadOnlyList<string> DefaultImages { get; init; } = [];

    /// <summary>The values that are used as the very text that was written.</summary>
    public IReadOnlySet<SpecScalar> Verbatim { get; init; } = FrozenSet<SpecScalar>.Empty;

    /// <summary>The usual spelling of the keys that have another one and are read all the same.</summary>
    public IReadOnlyDictionary<SpecScalar, string> Spellings { get; init; } =
        FrozenDictionary<SpecScalar, string>.Empty;

    /// <summary>Nothing found: the state of a document without a schema.</summary>
    public static BoundDocument Empty { get; } = new([], [], [], []);
}
