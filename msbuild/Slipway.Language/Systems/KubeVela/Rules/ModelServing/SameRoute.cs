using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3010: two components are routed by the same header under the same address.</summary>
public sealed class SameRoute : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3010",
            Severity.Warning,
            "Two components have the same custom route",
            "requests to '{0}' with the header '{1}' lead already to '{2}', so only one of the two is reached: write another header value"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var first = new Dictionary<(string Namespace, string Service, HeaderMatch Header), Component>();
        foreach (var serving in Serving.Of(workspace))
        {
            if (serving.Route is not { Header: { } header, ServiceName: { } service })
                continue;
            var component = serving.Component;
            if (HeaderMatch.Read(header.Text, out _) is not { } match || component.IsSupplied("customRouting"))
                continue;
            // Names of headers are the same in any case, values are not.
            var key = match with
            {
                Name = match.Name.ToLowerInvariant(),
            };
            var route = (component.Application.Namespace, service.Text, key);
            if (!first.TryAdd(route, component))
                yield return Descriptor.At(header.Span, service.Text, header.Text, first[route].Name);
        }
    }
}
