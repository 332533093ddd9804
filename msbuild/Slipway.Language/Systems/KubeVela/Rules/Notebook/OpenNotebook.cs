using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Notebook;

/// <summary>SLIP6003: a notebook that asks for no token and is reachable from outside.</summary>
public sealed class OpenNotebook() : ComponentRule(JupyterNotebook.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP6003",
            Severity.Warning,
            "A notebook without a token is open to the outside",
            "the notebook asks for no token, so anyone who reaches it through {0} runs code in the cluster: write ClusterIP, and use 'kubectl port-forward service/{1} 8888'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var type = component.Properties.Text("serviceType");
        if (type is { Text: "NodePort" or "LoadBalancer" } && !component.IsSupplied("serviceType"))
            yield return Descriptor.At(type.Span, type.Text, component.Name) with
            {
                Fix = YamlFix.Write(type, "ClusterIP"),
            };
    }
}
