using System.Text.Json.Nodes;
using Slipway.Schema;

namespace Slipway.Compiler.Objects;

/// <summary>An object that comes of a spec.</summary>
/// <param name="Json">The object.</param>
/// <param name="Origin">What it was made from, in words: <c>component 'demo-training'</c>.</param>
/// <param name="Place">Where that is.</param>
public record RenderedObject(JsonObject Json, string Origin, SourceSpan Place)
{
    /// <summary>The API group and version; the system of what has none.</summary>
    public string ApiVersion { get; init; } = ObjectText.Of(Json, "apiVersion");

    /// <summary>The kind.</summary>
    public string Kind { get; init; } = ObjectText.Of(Json, "kind");

    /// <summary>The name.</summary>
    public string Name { get; } = ObjectText.Of(Json["metadata"], "name");

    /// <summary>The namespace.</summary>
    public string Namespace { get; } = ObjectText.Of(Json["metadata"], "namespace");

    /// <summary>The objects that Slipway made too and that are in this one as texts.</summary>
    public IReadOnlyList<RenderedObject> Parts { get; init; } = [];

    /// <summary>Every object that is in this one as a text: the <see cref="Parts"/>, and those that the user wrote.</summary>
    public IReadOnlyList<JsonObject> Texts { get; init; } = [];

    /// <summary>The images that the platform runs where fields of this object are left out.</summary>
    public IReadOnlyList<string> DefaultImages { get; init; } = [];

    /// <summary>Whether Slipway made it and answers for it; false where it is as the user wrote it.</summary>
    public bool IsMade { get; init; } = true;

    /// <summary>Whether parts that its kind requires are known only when the spec runs: it is no more than a sketch then.</summary>
    public virtual bool IsSketch => false;

    /// <summary>The object itself and what is in it.</summary>
    internal IEnumerable<RenderedObject> Whole => Parts.Prepend(this);
}
