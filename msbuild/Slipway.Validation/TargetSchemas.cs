using Slipway.Kinds.Facts;
using Slipway.Language.Schemas;
using Slipway.Schema.Model;

namespace Slipway.Validation;

/// <summary>The schemas of the objects that Slipway emits, each read when its kind first occurs.</summary>
/// <remarks>
/// What is not an object of a cluster has its system where a kind has its group: <c>run.vessl</c>. What KubeDL takes is what
/// users write, so that the schemas of their specs serve. So a new kind needs no entry anywhere.
/// </remarks>
internal static class TargetSchemas
{
    /// <summary>How the API groups of documents end that are passed on as they are written.</summary>
    private const string PassedOn = ".kubedl.io";

    /// <summary>The schema of a kind; null where it has none.</summary>
    public static SchemaNode? Find(string apiVersion, string kind) =>
        ShippedSchemas.Open(NameOf(apiVersion, kind))?.Root;

    private static string NameOf(string apiVersion, string kind)
    {
        var isObject = apiVersion.Contains('/', StringComparison.Ordinal) || apiVersion is "v1" or "";
        var group = isObject ? ApiGroup.Of(apiVersion) : apiVersion;
        return group.EndsWith(PassedOn, StringComparison.Ordinal)
            ? $"kubedl/{kind.ToLowerInvariant()}.schema.json"
            : KindSchemas.FileOf(group, kind);
    }
}
