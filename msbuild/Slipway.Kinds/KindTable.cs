using System.Collections.Frozen;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Table.Kubernetes;
using Slipway.Listing;
using Slipway.Schema.Model;

namespace Slipway.Kinds;

/// <summary>Every kind that something is known of.</summary>
public static partial class KindTable
{
    /// <summary>The kinds, ordered by group and name.</summary>
    public static IReadOnlyList<KnownKind> All { get; } =
    [.. Every().OrderBy(kind => kind.Group, StringComparer.Ordinal).ThenBy(kind => kind.Name, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<(string Group, string Kind), KnownKind> ByName = All.ToFrozenDictionary(
        kind => (kind.Group, kind.Name)
    );

    /// <summary>Finds a kind.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>What is known of it; null where that is nothing.</returns>
    public static KnownKind? Find(string group, string kind) => ByName.GetValueOrDefault((group, kind));

    /// <summary>Whether a group has a kind of a name, be it one of which nothing more is known.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    public static bool IsKnown(string group, string kind) =>
        (Find(group, kind) ?? BuiltInKinds.Find(group, kind)) is not null;

    /// <summary>What is known of a kind, or what is believed of kinds nothing is known of.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The kind.</returns>
    public static KnownKind Of(string group, string kind) =>
        Find(group, kind)
        ?? BuiltInKinds.Find(group, kind)
        ?? new KnownKind(group, kind) { IsNamespaced = null, MakesAnything = !ApiGroup.IsOwn(group) };

    /// <summary>The product that serves a kind, with the versions that do.</summary>
    /// <param name="apiVersion">For instance <c>kubeflow.org/v1</c>.</param>
    /// <param name="kind">For instance <c>TFJob</c>.</param>
    /// <returns>The requirements; empty where Kubernetes itself serves it, or where nothing is known of it.</returns>
    public static IReadOnlyList<SchemaRequirement> ServedBy(string apiVersion, string kind) =>
        [.. Of(ApiGroup.Of(apiVersion), kind).ServedBy.Select(SchemaRequirement.Parse).OfType<SchemaRequirement>()];

    [ListsMembers]
    private static partial IReadOnlyList<KnownKind> Every();
}
