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

    private readonly List<(Diagnostic Fault, SpecMapping Mapping, string Key)> missing = [];

    public List<BoundSymbol> Declarations { get; } = [];

    public List<BoundSymbol> References { get; } = [];

    public List<UnreadName> Unread { get; } = [];

    /// <summary>The types that suit properties which name none, or one that could not be read.</summary>
    public List<(SpecMapping Owner, SpecScalar Type)> LikelyTypes { get; } = [];

    /// <summary>The places of keys that appear twice for a reason that is reported.</summary>
    public List<SourceSpan> Explained { get; } = [];

    public List<UncheckedType> UncheckedTypes { get; } = [];

    public List<SuppliedProperty> Supplied { get; } = [];

    public List<SpecScalar> Images { get; } = [];

    public List<string> DefaultImages { get; } = [];

    public List<BoundSecret> Secrets { get; } = [];

    public HashSet<SpecScalar> Verbatim { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The document with its keys in their usual spelling.</summary>
    public TreeEdit Usual { get; } = new();

    /// <summary>The document as it was probably meant, wherever a finding says that it was not.</summary>
    public TreeEdit Meant { get; } = new();

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

    /// <summary>Adds that a key is missing; it is dropped where the key turns out to be there under another name.</summary>
    public void AddMissing(Diagnostic diagnostic, SpecMapping mapping, string key)
    {
        Add(diagnostic);
        missing.Add((diagnostic, mapping, key));
    }

    /// <summary>Adds what an alternative found, but for what was found without it: a word that no alternative has is one fault.</summary>
    public void AddAlternative(Findings other)
    {
        other.diagnostics.RemoveAll(found => diagnostics.Exists(one => one.Id == found.Id && one.Span == found.Span));
        Add(other);
    }

    public void Add(Findings other)
    {
        missing.AddRange(other.missing);
        diagnostics.AddRange(other.diagnostics);
        Declarations.AddRange(other.Declarations);
        References.AddRange(other.References);
        Unread.AddRange(other.Unread);
        Explained.AddRange(other.Explained);
        LikelyTypes.AddRange(other.LikelyTypes);
        UncheckedTypes.AddRange(other.UncheckedTypes);
        Supplied.AddRange(other.Supplied);
        Images.AddRange(other.Images);
        DefaultImages.AddRange(other.DefaultImages);
        Secrets.AddRange(other.Secrets);
        Verbatim.UnionWith(other.Verbatim);
        Usual.Add(other.Usual);
        Meant.Add(other.Meant);
    }

    public BoundDocument ToDocument()
    {
        var misspelt = missing.Where(one => Meant.Renames(one.Mapping, one.Key)).Select(one => one.Fault).ToHashSet();
        diagnostics.RemoveAll(misspelt.Contains);
        foreach (var (owner, type) in LikelyTypes)
            Meant.Specify(owner, "type", type);
        return new BoundDocument(diagnostics, Declarations, References, Images)
        {
            Unread = Unread,
            Explained = Explained,
            UncheckedTypes = UncheckedTypes,
            Supplied = Supplied,
            DefaultImages = DefaultImages,
            Secrets = Secrets,
            Verbatim = Verbatim,
            Usual = Usual,
            Meant = Meant,
        };
    }
}
