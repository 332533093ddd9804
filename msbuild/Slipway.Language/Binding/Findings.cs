using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Binding;

/// <summary>What binding has found so far.</summary>
internal sealed class Findings
{
    /// <summary>No one fixes more in one go; it bounds what is kept of hostile files.</summary>
    private const int MaximumFindings = 1_000;

    private readonly List<Diagnostic> diagnostics = [];

    public List<BoundSymbol> Declarations { get; } = [];

    public List<BoundSymbol> References { get; } = [];

    public List<UncheckedType> UncheckedTypes { get; } = [];

    public List<SuppliedProperty> Supplied { get; } = [];

    public List<SpecScalar> Images { get; } = [];

    public List<string> DefaultImages { get; } = [];

    public HashSet<SpecScalar> Verbatim { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<SpecScalar, string> Spellings { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many findings there are.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Whether no more is kept, so that nothing more need be looked for.</summary>
    public bool IsFull => diagnostics.Count >= MaximumFindings;

    /// <summary>
    /// How far a value is from its schema, for the choice among alternatives: one that asks for another type is never
    /// the one that was meant, and one that asks for another word or other keys hardly ever.
    /// </summary>
    /// <param name="places">Where what concerns the value as a whole is reported.</param>
    public int Distance(params SourceSpan[] places) =>
        diagnostics.Sum(found =>
            found.Id == ShapeDiagnostics.WrongType.Id && places.Contains(found.Span) ? 100
            : found.Id == ShapeDiagnostics.NotAllowed.Id || found.Id == ShapeDiagnostics.UnknownKey.Id ? 3
            : 1
        );

    public void Add(Diagnostic diagnostic)
    {
        if (!IsFull)
            diagnostics.Add(diagnostic);
    }

    public void Add(Findings other)
    {
        diagnostics.AddRange(other.diagnostics);
        Declarations.AddRange(other.Declarations);
        References.AddRange(other.References);
        UncheckedTypes.AddRange(other.UncheckedTypes);
        Supplied.AddRange(other.Supplied);
        Images.AddRange(other.Images);
        DefaultImages.AddRange(other.DefaultImages);
        Verbatim.UnionWith(other.Verbatim);
        foreach (var (key, usual) in other.Spellings)
            Spellings[key] = usual;
    }

    public BoundDocument ToDocument() =>
        new(diagnostics, Declarations, References, Images)
        {
            UncheckedTypes = UncheckedTypes,
            Supplied = Supplied,
            DefaultImages = DefaultImages,
            Verbatim = Verbatim,
            Spellings = Spellings,
        };
}
