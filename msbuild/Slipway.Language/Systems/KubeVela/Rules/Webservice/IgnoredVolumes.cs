using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Webservice;

/// <summary>SLIP3030: the old <c>volumes</c> beside <c>volumeMounts</c>.</summary>
public sealed class IgnoredVolumes() : ComponentRule(WebService.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3030",
            Severity.Warning,
            "Volumes beside volumeMounts are ignored",
            "'volumes' has no effect beside 'volumeMounts', so these volumes are not mounted: move them into 'volumeMounts'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var properties = component.Properties;
        if (properties.Entry("volumes") is { } volumes && properties.Entry("volumeMounts") is not null)
            yield return Descriptor.At(volumes.Key.Span);
    }
}
