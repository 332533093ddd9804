using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP2046: a policy changes a component that has two traits of one type, of which KubeVela then loses the first.</summary>
public sealed class RepeatedTrait : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2046",
            Severity.Warning,
            "A changed component loses one of two traits of one type",
            "component '{0}' has several traits '{1}', and policy '{2}' changes the component: KubeVela then applies the last of them in the place of each, and the others are lost. Write one trait, or apply the others with components of type k8s-objects"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var repeats =
            from component in application.Components
            from same in component.Traits.GroupBy(trait => trait.Node.Text("type")?.Text ?? "", StringComparer.Ordinal)
            where same.Key.Length > 0 && same.Skip(1).Any()
            select (Component: component, Type: same.Key, First: same.First());
        foreach (var (component, type, first) in repeats)
        {
            var policy = application.Policies.FirstOrDefault(policy =>
                OverrideChange.Of(policy).Any(change => change.Merges(component))
            );
            if (policy is not null)
                yield return Descriptor.At(
                    first.Node.Text("type")?.Span ?? first.Node.Span,
                    component.Name,
                    type,
                    policy.Name
                );
        }
    }
}
