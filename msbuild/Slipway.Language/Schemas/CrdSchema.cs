using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Language.Schemas;

/// <summary>One served version of a CustomResourceDefinition as a JSON Schema in Slipway's vocabulary.</summary>
/// <param name="Kind">The kind: <c>SeldonDeployment</c>.</param>
/// <param name="ApiVersion">The group and version: <c>machinelearning.seldon.io/v1</c>.</param>
/// <param name="TypeName">The C# class: the kind, with the version after it where it is not the stored one.</param>
/// <param name="Json">The schema.</param>
/// <param name="Source">The <c>openAPIV3Schema</c> it was made of.</param>
public sealed record CrdSchema(string Kind, string ApiVersion, string TypeName, string Json, SpecMapping Source)
{
    /// <summary>A name for the schema's file: <c>seldondeployment.v1.machinelearning.seldon.io.schema.json</c>.</summary>
    public string FileName
    {
        get
        {
            var slash = ApiVersion.IndexOf('/', StringComparison.Ordinal);
            return $"{Kind.ToLowerInvariant()}.{ApiVersion[(slash + 1)..]}.{ApiVersion[..slash]}.schema.json";
        }
    }

    /// <summary>Reads the definitions of a file.</summary>
    /// <param name="file">The file as YAML; what is wrong with its text is in its diagnostics.</param>
    /// <returns>A schema for each served version of each definition, in the order of the file; documents of other kinds make none.</returns>
    public static IReadOnlyList<CrdSchema> Read(YamlFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return
        [
            .. file
                .Documents.SelectMany(ObjectList.Documents)
                .OfType<SpecMapping>()
                .Where(IsDefinition)
                .SelectMany(ReadDefinition),
        ];
    }

    private static bool IsDefinition(SpecMapping document) => document.Text("kind")?.Text == "CustomResourceDefinition";

    private static IEnumerable<CrdSchema> ReadDefinition(SpecMapping document)
    {
        if (
            document["spec"] is not SpecMapping spec
            || spec.Text("group")?.Text is not { Length: > 0 } group
            || (spec["names"] as SpecMapping)?.Text("kind")?.Text is not { Length: > 0 } kind
        )
            yield break;
        var versions = CrdVersion.Of(spec).Where(one => one.IsServed).ToList();
        var main = versions.Find(one => one.IsStored) ?? versions.OrderByDescending(one => one.Age).FirstOrDefault();
        foreach (var version in versions)
        {
            var apiVersion = $"{group}/{version.Name}";
            var type = version == main ? kind : kind + char.ToUpperInvariant(version.Name[0]) + version.Name[1..];
            yield return new CrdSchema(
                kind,
                apiVersion,
                type,
                CrdSchemaWriter.Write(version.Schema, apiVersion, kind, type),
                version.Schema
            );
        }
    }
}
