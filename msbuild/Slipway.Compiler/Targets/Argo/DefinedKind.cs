using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>What is known of the kind of an object: by the table of kinds, or by a CustomResourceDefinition among the specs.</summary>
internal static class DefinedKind
{
    /// <summary>The kind of an object.</summary>
    public static KnownKind Of(JsonObject json, Workspace workspace)
    {
        var (apiVersion, kind) = (ObjectText.Of(json, "apiVersion"), ObjectText.Of(json, "kind"));
        // The group in a version that an input gives is not known.
        var group = ParameterText.Has(apiVersion) ? apiVersion : ApiGroup.Of(apiVersion);
        var known = KindTable.Of(group, kind);
        return known.IsNamespaced is null && Definition(workspace, group, kind) is { } spec
            ? known with
            {
                Plural = spec.Mapping("names")!.Text("plural")?.Text ?? known.Plural,
                IsNamespaced = spec.Text("scope")?.Text switch
                {
                    "Namespaced" => true,
                    "Cluster" => false,
                    _ => null,
                },
            }
            : known;
    }

    private static SpecMapping? Definition(Workspace workspace, string group, string kind) =>
        workspace
            .Documents.Where(document => document.Kind == "CustomResourceDefinition")
            .Select(document => document.Root.Mapping("spec"))
            .FirstOrDefault(spec =>
                spec?.Text("group")?.Text == group && spec.Mapping("names")?.Text("kind")?.Text == kind
            );
}
