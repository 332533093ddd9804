using Slipway.Language.Profiles;
using Slipway.Language.Syntax;

namespace Slipway.Language.Binding;

/// <summary>What binding a document needs to know in addition to its schema.</summary>
/// <param name="Catalog">The schemas of definitions.</param>
/// <param name="Profile">The platform's versions.</param>
/// <param name="Notes">What the system knows of the mappings that hold <c>type</c> and <c>properties</c>.</param>
public sealed record BindingContext(
    SchemaCatalog Catalog,
    Profile Profile,
    IReadOnlyDictionary<SpecMapping, BindingNote> Notes
)
{
    /// <summary>Whether the document goes to an API server, which drops keys without a value.</summary>
    public bool IsObject { get; init; }

    /// <summary>Whether Kubernetes itself serves the document's kind.</summary>
    public bool IsOwnKind { get; init; }

    /// <summary>Whether the document's controller fills in texts such as <c>{{inputs.parameters.image}}</c>.</summary>
    public bool IsFilled { get; init; }

    /// <summary>The version of Kubernetes whose pods the document's kind knows; null where it knows those of today.</summary>
    public Version? PodVersion { get; init; }
}
