using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3030: the old <c>volumes</c> next to <c>volumeMounts</c>.</summary>
public sealed class IgnoredVolumes() : ComponentRule(new TypesReading("volumeMounts"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3030",
            Severity.Warning,
            "Volumes are ignored where there are volumeMounts",
            "'volumes' has no effect where there are 'volumeMounts', so these volumes are not mounted: move them into 'volumeMounts'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var properties = component.Properties;
        if (properties.Entry("volumes") is { } volumes && properties.Entry("volumeMounts") is not null)
            yield return Descriptor.At(volumes.Key.Span);
    }
}
