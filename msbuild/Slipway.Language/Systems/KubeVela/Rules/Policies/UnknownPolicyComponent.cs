using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP2033: a policy is about a component the Application does not have.</summary>
public sealed class UnknownPolicyComponent : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2033",
            Severity.Error,
            "A policy names an unknown component",
            "the {0} policy names '{1}', which {2}: {3}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var changes = application
            .Policies.Where(policy => policy.Type == "override")
            .SelectMany(OverrideChange.Of)
            .ToList();
        var added = changes.Where(change => IsWithoutTarget(change, application)).ToLookup(change => change.Type != "");
        var names = application
            .Components.Select(component => component.Name)
            .Concat(added[true].Select(change => change.Name!.Text))
            .ToHashSet(StringComparer.Ordinal);
        // An Application without any component is a mistake of its own.
        if (names.Count == 0)
            yield break;

        foreach (var name in added[false].Select(change => change.Name!))
            yield return Report(name, "override", "matches no component, and adds none without a type", names);
        foreach (var policy in application.Policies)
        {
            foreach (var name in Selected(policy).Where(name => !names.Contains(name.Text)))
            {
                // What becomes of a component that was removed is for a garbage-collect policy to say.
                if (policy.Type != "garbage-collect" || NearestWord.Find(name.Text, names) is not null)
                    yield return Report(name, policy.Type, "is not a component of this Application", names);
            }
        }
    }

    private Diagnostic Report(SpecScalar name, string policy, string fault, HashSet<string> names)
    {
        var remedy = DidYouMean.Or(name, names, $"the components are {string.Join(", ", names)}");
        return Descriptor.At(name.Span, policy, name.Text, fault, remedy);
    }

    private static bool IsWithoutTarget(OverrideChange change, Application application) =>
        change.Name is not null && !application.Components.Any(change.Changes);

    private static IEnumerable<SpecScalar> Selected(Policy policy) =>
        policy.Type switch
        {
            "override" or "replication" => policy.Properties.Texts("selector"),
            "apply-once" or "garbage-collect" or "read-only" or "resource-update" or "shared-resource" or "take-over" =>
                policy
                    .Properties.Mappings("rules")
                    .SelectMany(rule => rule.Mapping("selector")?.Texts("componentNames") ?? []),
            _ => [],
        };
}
