using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Slipway.Schema;

namespace Slipway.Release;

/// <summary>An object of a manifest, or one that is inside another.</summary>
public sealed record ReleaseObject
{
    /// <summary>The API group and version; empty where its target has none.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>The kind; empty where its target has none.</summary>
    public required string Kind { get; init; }

    /// <summary>The name; empty where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace; null where it names none.</summary>
    public string? Namespace { get; init; }

    /// <summary>Whether Slipway made it and answers for it; others are as their users wrote them.</summary>
    public bool IsMade { get; init; }

    /// <summary>What it was made from, in words: <c>component 'demo-training'</c>.</summary>
    public string? Origin { get; init; }

    /// <summary>Where that is in the specs; null where the record was shipped.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>The images that it runs, those of its <see cref="Parts"/> apart.</summary>
    public IReadOnlyList<ReleaseImage> Images { get; init; } = [];

    /// <summary>The objects inside it: those that a Workflow applies, the job that a schedule starts.</summary>
    public IReadOnlyList<ReleaseObject> Parts { get; init; } = [];

    /// <summary>Its content; null for a part that Slipway did not make, and for every part once the record was shipped.</summary>
    public JsonObject? Json { get; init; }

    /// <summary>The object itself and everything inside it.</summary>
    [JsonIgnore]
    public IEnumerable<ReleaseObject> Whole => Parts.SelectMany(part => part.Whole).Prepend(this);

    internal ReleaseObject ToShip() =>
        this with
        {
            Place = null,
            Parts = [.. Parts.Select(part => part.ToShip() with { Json = null })],
        };
}
