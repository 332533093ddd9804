using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4522: an <c>s3-bucket</c> of Alibaba Cloud is a bucket of OSS.</summary>
public sealed class ObjectStorage() : ComponentRule(ObjectBucket.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4522",
            Severity.Info,
            "A bucket of Alibaba Cloud is one of OSS",
            "with the provider alibaba, '{0}' becomes a bucket of OSS, whose addresses begin with oss://"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        component.Properties.Text("provider") is { Text: "alibaba" } provider
            ? [Descriptor.At(provider.Span, component.Name)]
            : [];
}
