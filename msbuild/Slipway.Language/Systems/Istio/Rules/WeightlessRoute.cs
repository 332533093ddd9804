using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Kubernetes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Istio.Rules;

/// <summary>SLIP4036: the weights of a route's several destinations add up to nothing.</summary>
public sealed class WeightlessRoute : DocumentRule
{
    private static readonly string[] Protocols = ["http", "tls", "tcp"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4036",
            Severity.Error,
            "A route's weights add up to 0",
            "the {0} destinations of this route have weights that add up to 0, and Istio rejects the VirtualService: give each its share in 'weight', such as {1}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        from json in InnerObjects.Of(document)
        where json.Text("kind")?.Text == "VirtualService"
        where json.Text("apiVersion")?.Text.StartsWith("networking.istio.io/", StringComparison.Ordinal) == true
        from protocol in Protocols
        from rule in json.Mapping("spec")?.Mappings(protocol) ?? []
        let destinations = rule.Mappings("route").ToList()
        where destinations.Count > 1 && destinations.TrueForAll(IsWithoutWeight)
        select Descriptor.At(rule.Entry("route")!.Key.Span, destinations.Count, 100 / destinations.Count);

    private static bool IsWithoutWeight(SpecMapping destination) =>
        destination.Entry("weight") is null || destination.Integer("weight") == 0;
}
