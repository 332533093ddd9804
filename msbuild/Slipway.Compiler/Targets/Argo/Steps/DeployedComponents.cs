using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary>The components of an Application as override policies change them for one deploy step.</summary>
internal static class DeployedComponents
{
    /// <summary>The components that a step deploys.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="policies">The policies of the step, in order.</param>
    public static IReadOnlyList<Component> Of(Application application, IEnumerable<Policy> policies)
    {
        var components = application.Components.ToList();
        foreach (var policy in policies.Where(policy => policy.Type == "override"))
        {
            foreach (var change in OverrideChange.Of(policy))
                Change(components, change, application);
            var selected = policy
                .Properties.Texts("selector")
                .Select(name => name.Text)
                .ToHashSet(StringComparer.Ordinal);
            if (selected.Count > 0)
                components.RemoveAll(component => !selected.Contains(component.Name));
        }
        return components;
    }

    /// <summary>The components, each after those it depends on.</summary>
    public static IEnumerable<Component> InOrder(IReadOnlyList<Component> components)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var names = components.Select(component => component.Name).ToHashSet(StringComparer.Ordinal);
        var open = components.ToList();
        while (open.Count > 0)
        {
            var next = open.FindIndex(component =>
                component.DependsOn.All(name => done.Contains(name.Text) || !names.Contains(name.Text))
            );
            // Components that wait for one another in a circle are reported, and never come here.
            var component = open[Math.Max(next, 0)];
            open.Remove(component);
            done.Add(component.Name);
            yield return component;
        }
    }

    private static void Change(List<Component> components, OverrideChange change, Application application)
    {
        var isFound = false;
        for (var at = 0; at < components.Count; at++)
        {
            if (!change.Changes(components[at]))
                continue;
            isFound = true;
            components[at] = Changed(components[at], change);
        }
        if (!isFound && change.Name is not null && change.Type.Length > 0)
            components.Add(new Component(application, change.Node));
    }

    private static Component Changed(Component component, OverrideChange change)
    {
        var node = component.Node;
        var isOther = change.Type.Length > 0 && change.Type.Split('@')[0] != component.Type;
        if (isOther)
            node = node.With("type", change.Node["type"]!).With("properties", change.Properties);
        else
            node = node.With("properties", Merged(component.Properties, change.Properties));
        return new Component(component.Application, Traits(node, change));
    }

    /// <summary>Traits are added, changed or taken away by their type.</summary>
    private static SpecMapping Traits(SpecMapping node, OverrideChange change)
    {
        var changes = change.Node.Mappings("traits").ToList();
        if (changes.Count == 0)
            return node;
        var traits = node.Mappings("traits").ToList();
        foreach (var other in changes)
        {
            var at = traits.FindIndex(trait => trait.Text("type")?.Text == other.Text("type")?.Text);
            if (other.Boolean("disable") == true)
                traits.RemoveAll(trait => trait.Text("type")?.Text == other.Text("type")?.Text);
            else if (at < 0)
                traits.Add(other);
            else if (other.Mapping("properties") is { } properties)
                traits[at] = traits[at]
                    .With(
                        "properties",
                        Merged(traits[at].Mapping("properties") ?? new SpecMapping([], other.Span), properties)
                    );
        }
        return node.With("traits", new SpecSequence(traits, change.Node.Span));
    }

    /// <summary>Mappings are merged, and anything else is put in the place of what was there.</summary>
    private static SpecMapping Merged(SpecMapping own, SpecMapping changed) =>
        changed.Entries.Aggregate(
            own,
            (merged, entry) =>
                merged.With(
                    entry.Key.Text,
                    entry.Value is SpecMapping inner && merged.Mapping(entry.Key.Text) is { } former
                        ? Merged(former, inner)
                        : entry.Value
                )
        );
}
