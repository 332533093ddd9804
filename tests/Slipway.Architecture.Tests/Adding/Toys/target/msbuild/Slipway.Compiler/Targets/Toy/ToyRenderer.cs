using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Toy;

/// <summary>Target <c>toy</c>: the name of an Application.</summary>
public sealed class ToyRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => ToyTarget.TargetName;

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => Application.Is(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace)
    {
        var json = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "ConfigMap",
            ["metadata"] = new JsonObject { ["name"] = document.Name },
            ["data"] = new JsonObject { ["toy"] = document.Name },
        };
        yield return new RenderedObject(json, $"{document.Kind} '{document.Name}'", document.Place);
    }
}
