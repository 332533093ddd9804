using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4528: a component and its predictor have names that make no name for a Service.</summary>
public sealed class ServingName() : ComponentRule(ModelServer.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4528",
            Severity.Error,
            "A predictor's Service cannot have its name",
            "the Service of predictor '{0}' would be called '{1}', which the API server rejects: a name of at most 63 lower-case letters, digits and '-' that starts with a letter is needed, so rename the predictor or the component"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from server in ModelServer.Of(component)
        where server.Name.Length > 0 && DnsName.ServiceLabel.Fault(server.ObjectName) is not null
        select Descriptor.At(server.Node.Text("name")!.Span, server.Name, server.ObjectName);
}
