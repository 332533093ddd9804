using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP2020: a custom route leads to a serving component that does not exist.</summary>
public sealed class UnknownRoute : RouteRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2020",
            Severity.Error,
            "A custom route leads nowhere",
            "no model-serving component in namespace '{0}' is called '{1}', so requests never find this route: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(
        Serving serving,
        SpecScalar service,
        Serving? target,
        Workspace workspace
    )
    {
        var application = serving.Component.Application;
        if (target is not null || workspace.HasExternal("SeldonDeployment", service.Text, application.Namespace))
            yield break;
        var others = application.Components.Where(other =>
            other.Type == Serving.ComponentType && other.Name != serving.Component.Name
        );
        var remedy = DidYouMean.Or(
            service,
            others.Select(other => other.Name),
            $"name one, or tell the project that it exists with <SlipwayExternal Include=\"{service.Text}\" Kind=\"SeldonDeployment\" />"
        );
        yield return Descriptor.At(service.Span, application.Namespace, service.Text, remedy);
    }
}
