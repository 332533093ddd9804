using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>Target <c>terraform</c>: a root module with the clusters and buckets of an Application or Initializer.</summary>
public sealed class TerraformRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => TerraformTarget.TargetName;

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => Application.Is(document) || Initializer.Is(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace)
    {
        var parts = (Application.Of(document)?.Components ?? [])
            .Select(component => CloudParts.Of(component, asks: true))
            .OfType<CloudPart>()
            .ToList();
        if (parts.Count == 0)
            return [];
        var module = RootModule.Of(parts);
        return
        [
            new RenderedObject(module, $"{document.Kind} '{document.Name}'", document.Place)
            {
                ApiVersion = TerraformTarget.TargetName,
                Kind = "module",
            },
        ];
    }
}
