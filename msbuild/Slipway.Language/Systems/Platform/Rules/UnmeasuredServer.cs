using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4526: a predictor is scaled by what its containers use of requests they do not make.</summary>
public sealed class UnmeasuredServer : DeploymentsRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4526",
            Severity.Warning,
            "A predictor is scaled by what it does not request",
            "predictor '{0}' is scaled by its use of processors, and its container '{1}' requests none to compare with, so that the autoscaler does nothing: add 'resources: {{requests: {{cpu: …}}}}' to it"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(
        IReadOnlyList<ModelServer> servers,
        IReadOnlyList<ModelVersion> versions
    ) =>
        from server in servers
        where server.AutoScale is not null
        let container = server.Pod.Mappings("containers").FirstOrDefault(one => !Requests(one))
        where container is not null
        select Descriptor.At(server.Node.Entry("autoScale")!.Key.Span, server.Name, container.Text("name")?.Text ?? "");

    /// <summary>A limit without a request is taken for the request.</summary>
    private static bool Requests(SpecMapping container) =>
        container.Mapping("resources") is { } resources
        && (resources.Mapping("requests")?["cpu"] ?? resources.Mapping("limits")?["cpu"]) is not null;
}
