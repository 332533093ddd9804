using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3044: a component shares another one's address and does not answer the same requests.</summary>
public sealed class RouteMismatch : RouteRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3044",
            Severity.Warning,
            "A custom route does not answer the requests of the address it shares",
            "clients send the same requests to '{0}' with the header and without, and {1}: write {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(
        Serving serving,
        SpecScalar service,
        Serving? target,
        Workspace workspace
    )
    {
        var isJudged = target is { Route: null } && target.Component != serving.Component;
        if (!isJudged || target!.Protocol is not { } wanted || serving.Protocol is not { } protocol)
            yield break;
        if (protocol != wanted)
        {
            var place = serving.ProtocolNode ?? service;
            var difference = $"it speaks {wanted} while this component speaks {protocol}";
            yield return Descriptor.At(place.Span, service.Text, difference, $"protocol: {wanted}") with
            {
                Fix = serving.ProtocolNode is { } written ? YamlFix.Write(written, wanted) : null,
            };
            yield break;
        }
        // Only this protocol's requests hold the name of the model.
        if (protocol != "tensorflow" || target.Predictors.Any(one => one.ModelName is null))
            yield break;
        var names = target.Predictors.Select(one => one.ModelName!.Text).ToList();
        foreach (var predictor in serving.Predictors)
        {
            if (predictor.ModelName is not { } name || names.Contains(name.Text, StringComparer.Ordinal))
                continue;
            if (names.Count == 0 || predictor.IsSupplied("graph.name") || target.Component.IsSupplied("predictors"))
                continue;
            var difference = $"its model is called '{names[0]}' while this one is called '{name.Text}'";
            yield return Descriptor.At(name.Span, service.Text, difference, $"name: {names[0]}") with
            {
                Fix = YamlFix.Write(name, names[0]),
            };
        }
    }
}
