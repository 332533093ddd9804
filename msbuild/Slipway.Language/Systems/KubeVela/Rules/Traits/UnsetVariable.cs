using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3114: the trait env sets a variable that it unsets.</summary>
public sealed class UnsetVariable : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3114",
            Severity.Warning,
            "A variable is set and unset",
            "the trait 'env' sets '{0}' and takes it away again, and only the latter counts: remove it from one of the two"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from trait in component.Traits
        where trait.Type == "env"
        from part in trait.Properties.Mappings("containers").Prepend(trait.Properties)
        let unset = part.Texts("unset").Select(one => one.Text).ToHashSet(StringComparer.Ordinal)
        from variable in part.Mapping("env")?.Entries ?? []
        where unset.Contains(variable.Key.Text)
        select Descriptor.At(variable.Key.Span, variable.Key.Text);
}
