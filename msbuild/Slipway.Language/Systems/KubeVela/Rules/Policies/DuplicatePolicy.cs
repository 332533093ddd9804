using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP2032: two policies have one name.</summary>
public sealed class DuplicatePolicy : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2032",
            Severity.Warning,
            "Two policies have one name",
            "a policy '{0}' already appears in line {1}, and a step that names it gets the last one: rename one"
        );

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
