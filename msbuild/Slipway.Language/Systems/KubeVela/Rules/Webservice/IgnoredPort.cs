using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Webservice;

/// <summary>SLIP3029: the old <c>port</c> beside <c>ports</c>.</summary>
public sealed class IgnoredPort() : ComponentRule(WebService.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3029",
            Severity.Warning,
            "A port beside ports is ignored",
            "'port' has no effect beside 'ports': remove it, or add it to 'ports'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (component.Properties.Entry("port") is { } port && component.Properties.Entry("ports") is not null)
            yield return Descriptor.At(port.Key.Span);
    }
}
