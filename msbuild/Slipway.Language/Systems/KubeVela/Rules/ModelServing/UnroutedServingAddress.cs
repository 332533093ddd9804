using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP2013: an address names a component that is served under the address of another one.</summary>
public sealed class UnroutedServingAddress : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2013",
            Severity.Warning,
            "A serving address is not routed",
            "'{0}' has customRouting, so it has no address of its own: write '{1}', and send the header of its customRouting"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var serving = workspace.Get<ServingComponents>();
        foreach (var url in workspace.Applications().SelectMany(one => one.Components).SelectMany(ServingUrl.In))
        {
            if (
                serving.Find(url.Namespace, url.Deployment) is { } target
                && ServingComponents.SharedAddress(target) is { } address
                && address != target.Name
            )
                yield return Descriptor.At(url.DeploymentSpan, target.Name, address) with
                {
                    Fix = YamlFix.WritePart(url.DeploymentSpan, target.Name, address),
                };
        }
    }
}
