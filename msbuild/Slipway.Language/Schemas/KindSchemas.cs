using Slipway.Kinds.Facts;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Language.Schemas;

/// <summary>The schemas of the kinds that a cluster takes and Slipway renders too, each read when its kind first occurs.</summary>
/// <remarks>
/// A schema is found by its file's name, which is what Kubernetes calls the kind: <c>targets/deployment.apps.schema.json</c>,
/// and <c>targets/service.schema.json</c> in the core group. One that has <c>x-slipway-document</c> has all that the kind
/// takes, and holds for users' documents; the others only have what Slipway itself writes.
/// </remarks>
public static class KindSchemas
{
    private const string Folder = "targets/";

    private const string Ending = ".schema.json";

    /// <summary>Whether a file is the schema of a kind.</summary>
    /// <param name="file">The file's name among its fellows.</param>
    public static bool IsOfKind(string file) => file.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>The file with the schema of a kind, if there is one.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    public static string FileOf(string group, string kind) =>
        (group.Length == 0 ? $"{Folder}{kind}{Ending}" : $"{Folder}{kind}.{group}{Ending}").ToLowerInvariant();

    /// <summary>Finds the schema of users' documents of a kind.</summary>
    /// <param name="apiVersion">For instance <c>apps/v1</c>.</param>
    /// <param name="kind">For instance <c>Deployment</c>.</param>
    /// <returns>The schema; null where there is none, or only one of what Slipway writes.</returns>
    public static SchemaSubject? Find(string apiVersion, string kind) =>
        ShippedSchemas.Open(FileOf(ApiGroup.Of(apiVersion), kind)) is { } file
        && SchemaSubject.Of(file) is [var subject]
        && subject.Name == kind
        && Versions(file).Contains(apiVersion, StringComparer.Ordinal)
            ? subject with
            {
                ApiVersion = apiVersion,
            }
            : null;

    /// <summary>Every apiVersion and kind that there is a schema of users' documents for.</summary>
    public static IEnumerable<(string ApiVersion, string Kind)> All() =>
        Opened(_ => true).SelectMany(file => Versions(file).Select(version => (version, KindOf(file)!)));

    /// <summary>What every such file describes.</summary>
    public static IEnumerable<SchemaSubject> Subjects() => Opened(_ => true).SelectMany(SchemaSubject.Of);

    /// <summary>The kinds of an apiVersion.</summary>
    /// <param name="apiVersion">For instance <c>apps/v1</c>.</param>
    /// <returns>The kinds, in ordinal order.</returns>
    public static IEnumerable<string> In(string apiVersion)
    {
        var group = ApiGroup.Of(apiVersion);
        return Opened(name => name[(name + ".").IndexOf('.', StringComparison.Ordinal)..].TrimStart('.') == group)
            .Where(file => Versions(file).Contains(apiVersion, StringComparer.Ordinal))
            .Select(file => KindOf(file)!);
    }

    /// <summary>The apiVersions that have a kind.</summary>
    /// <param name="kind">For instance <c>HorizontalPodAutoscaler</c>.</param>
    /// <returns>The apiVersions by group, in each the usual one first.</returns>
    public static IEnumerable<string> VersionsOf(string kind) =>
        Opened(name => $"{name}.".StartsWith($"{kind}.", StringComparison.OrdinalIgnoreCase))
            .Where(file => KindOf(file) == kind)
            .SelectMany(Versions);

    /// <summary>Whether clusters serve a kind under an apiVersion too under which it has another form: nothing is known of it.</summary>
    /// <param name="apiVersion">For instance <c>kubeflow.org/v1alpha2</c>.</param>
    /// <param name="kind">For instance <c>MPIJob</c>.</param>
    public static bool HasOtherForm(string apiVersion, string kind) =>
        ShippedSchemas.Open(FileOf(ApiGroup.Of(apiVersion), kind)) is { } file
        && KindOf(file) == kind
        && file.Json is JsonObjectSyntax root
        && root["x-slipway-document"] is JsonObjectSyntax document
        && document["others"] is JsonArraySyntax others
        && others.Items.OfType<JsonStringSyntax>().Any(other => other.Text == apiVersion);

    private static IEnumerable<SchemaDocument> Opened(Func<string, bool> isMeant) =>
        ShippedSchemas
            .Names.Where(IsOfKind)
            .Where(file => isMeant(file[Folder.Length..^Ending.Length]))
            .Select(ShippedSchemas.Open)
            .OfType<SchemaDocument>()
            .Where(file => KindOf(file) is not null);

    private static string? KindOf(SchemaDocument file) => SchemaSubject.Of(file) is [var subject] ? subject.Name : null;

    private static IEnumerable<string> Versions(SchemaDocument file) =>
        file.Root.Property("apiVersion")?.Schema.Resolved.Values.OfType<JsonStringSyntax>().Select(one => one.Text)
        ?? [];
}
