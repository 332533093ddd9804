using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP2021: a custom route leads to a component whose own address is not routed.</summary>
public sealed class ChainedRoute : RouteRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2021",
            Severity.Warning,
            "A custom route leads to another custom route",
            "{0}, so nothing answers at its address without the header: name a model-serving component that has no customRouting"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(
        Serving serving,
        SpecScalar service,
        Serving? target,
        Workspace workspace
    )
    {
        if (target?.Component == serving.Component)
            yield return Descriptor.At(service.Span, "the route leads to its own component");
        else if (target?.Route is not null)
            yield return Descriptor.At(service.Span, Sentence.Of($"'{service.Text}' has a customRouting of its own"));
    }
}
