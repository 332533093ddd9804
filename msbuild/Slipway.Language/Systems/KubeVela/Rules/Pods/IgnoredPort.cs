using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3029: the old <c>port</c> next to <c>ports</c>.</summary>
public sealed class IgnoredPort() : ComponentRule(new TypesReading("ports"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3029",
            Severity.Warning,
            "A port is ignored where there are ports",
            "'port' has no effect where there are 'ports': remove it, or add it to 'ports'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (component.Properties.Entry("port") is { } port && component.Properties.Entry("ports") is not null)
            yield return Descriptor.At(port.Key.Span);
    }
}
