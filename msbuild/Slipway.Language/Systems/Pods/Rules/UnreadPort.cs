using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Pods.Rules;

/// <summary>SLIP4031: a probe or hook asks a port by a name that the container gives none of its ports.</summary>
public sealed class UnreadPort : DocumentRule
{
    private static readonly string[] Probes = ["livenessProbe", "readinessProbe", "startupProbe"];

    /// <summary>How the names of the ports end that the operators of training jobs add: <c>tfjob-port</c>.</summary>
    private const string Added = "job-port";

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4031",
            Severity.Error,
            "A probe asks a port that has no such name",
            "container '{0}' has no port called '{1}', so that the probe always fails: {2}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        from pod in PodTemplates.Of(document)
        where !pod.IsIncomplete
        from container in pod.AllContainers
        let known = container.Mappings("ports").Select(port => port.Text("name")?.Text).OfType<string>().ToList()
        from port in Named(container)
        where !known.Contains(port.Text) && !port.Text.EndsWith(Added, StringComparison.Ordinal)
        select Descriptor.At(
            port.Span,
            container.Text("name")?.Text,
            port.Text,
            DidYouMean.Or(port, known, "write the port's number, or give a port of the container that name")
        );

    private static IEnumerable<SpecScalar> Named(SpecMapping container) =>
        from handler in Probes
            .Select(container.Mapping)
            .Concat(new[] { "postStart", "preStop" }.Select(hook => container.Mapping("lifecycle")?.Mapping(hook)))
        where handler is not null
        from action in new[] { handler.Mapping("httpGet"), handler.Mapping("tcpSocket") }
        let port = action?.Text("port")
        where port is not null
        select port;
}
