using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4533: a cluster's version of Kubernetes is too old for its proxy mode.</summary>
public sealed class EarlyProxyMode() : ComponentRule(ServingEnvironment.ClusterType)
{
    private const string Mode = "nftables";

    /// <summary>The first minor version of Kubernetes 1 with it.</summary>
    private const int FirstMinor = 35;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4533",
            Severity.Error,
            "A cluster's version is too old for its proxy mode",
            "Alibaba Cloud takes '{0}' for clusters of Kubernetes 1.{1} and later, and 'version' is {2}: write a later version, or 'proxyMode: ipvs'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        component.Properties.Text("proxyMode") is { Text: Mode } mode
        && component.Properties.Text("version") is { } version
        && KubernetesMinor.Of(version.Text) is < FirstMinor
            ? [Descriptor.At(mode.Span, Mode, FirstMinor, version.Text)]
            : [];
}
