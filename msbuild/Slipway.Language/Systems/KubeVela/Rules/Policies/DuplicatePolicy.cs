using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP2032: two policies have one name.</summary>
public sealed class DuplicatePolicy : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedReferenceDiagnostics.DuplicatePolicy;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options) =>
        RepeatedNames
            .Judge(
                application
                    .Policies.Select(policy => policy.NameNode)
                    .Where(name => name is { Text.Length: > 0 })
                    .Select(name => name!.Named)
            )
            .Select(Descriptor.At);
}
