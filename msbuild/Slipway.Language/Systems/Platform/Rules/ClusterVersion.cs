using System.Text.RegularExpressions;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4510: the version of a cluster is not one that Alibaba Cloud offers.</summary>
public sealed partial class ClusterVersion() : ComponentRule(ServingEnvironment.ClusterType)
{
    /// <summary>The oldest minor version of Kubernetes 1 that is not long past its support.</summary>
    private const int OldestMinor = 24;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4510",
            Severity.Warning,
            "A cluster's version is not one the cloud offers",
            "'{0}' is not a version that Alibaba Cloud offers: {1}. The data source alicloud_cs_kubernetes_version lists them"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (component.Properties.Text("version") is not { } version)
            yield break;
        var isWhole = Whole().IsMatch(version.Text);
        var isOld = KubernetesMinor.Of(version.Text) is < OldestMinor;
        if (isWhole && !isOld)
            yield break;
        var why = isWhole ? "" : "it takes a whole version without a leading 'v', such as 1.32.1-aliyun.1";
        var age = isOld ? "this version of Kubernetes is long past its support" : "";
        var both = string.Join(", and ", new[] { why, age }.Where(text => text.Length > 0));
        yield return Descriptor.At(version.Span, version.Text, both);
    }

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+-aliyun\.[0-9]+$", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Whole();
}
