using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Environment;

/// <summary>SLIP3019: an environment variable that is set twice.</summary>
public sealed class DuplicateVariable() : ComponentRule([.. RepeatedNames.ComponentsWithVariables])
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.DuplicateVariable;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        RepeatedNames
            .Judge(
                component
                    .Properties.Mappings("env")
                    .Select(entry => entry.Text("name"))
                    .OfType<SpecScalar>()
                    .Select(name => name.Named)
            )
            .Select(Descriptor.At);
}
