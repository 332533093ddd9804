using Slipway.Schema.Model;

namespace Slipway.Validation;

/// <summary>The schemas of the objects that Slipway emits, each read when its kind first occurs.</summary>
/// <remarks>
/// A schema is found by its file's name, which is what Kubernetes calls the kind: <c>deployment.apps</c>, and
/// <c>service</c> in the core group; what is not an object of a cluster has its system there: <c>run.vessl</c>. So a new kind
/// needs no entry anywhere, and none is read in vain. What KubeDL takes is what users write, so that the schemas of their
/// specs serve.
/// </remarks>
/// <param name="read">Gives the text of a schema file by its name among its fellows, or null where there is no such file.</param>
internal sealed class TargetSchemas(Func<string, string?> read)
{
    /// <summary>How the API groups of documents end that are passed on as they are written.</summary>
    private const string PassedOn = ".kubedl.io";

    private static readonly Lazy<TargetSchemas> BuiltIn = new(() => new TargetSchemas(ReadResource));

    private readonly SchemaSet files = new(read);

    /// <summary>The schemas that come with Slipway.</summary>
    public static TargetSchemas Shipped => BuiltIn.Value;

    /// <summary>The schema of a kind; null where it has none.</summary>
    public SchemaNode? Find(string apiVersion, string kind) => files.Open(NameOf(apiVersion, kind))?.Root;

    private static string NameOf(string apiVersion, string kind)
    {
        var slash = apiVersion.IndexOf('/', StringComparison.Ordinal);
        var group =
            slash >= 0 ? "." + apiVersion[..slash]
            : apiVersion is "v1" or "" ? ""
            : "." + apiVersion;
        var name = group.EndsWith(PassedOn, StringComparison.Ordinal) ? $"kubedl/{kind}" : $"targets/{kind}{group}";
        return $"{name.ToLowerInvariant()}.schema.json";
    }

    private static string? ReadResource(string name)
    {
        using var stream = typeof(TargetSchemas).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
