using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela.Deployments;

/// <summary>The components of an Application as override policies change them for one <c>deploy</c> step.</summary>
public static class ChangedComponents
{
    /// <summary>The components that a step deploys.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="policies">The policies of the step, in order; only those of type <c>override</c> count.</param>
    /// <returns>
    /// The selected components in the order of the Application, changed or as they are, then those that the policies add.
    /// </returns>
    public static IReadOnlyList<Component> Of(Application application, IEnumerable<Policy> policies)
    {
        var components = application.Components.ToList();
        foreach (var policy in policies.Where(policy => policy.Type == "override"))
        {
            foreach (var change in OverrideChange.Of(policy))
                Change(components, change, application);
            if (policy.Properties["selector"] is not SpecSequence)
                continue;
            var selected = policy.Properties.Texts("selector").Select(name => name.Text);
            var names = selected.ToHashSet(StringComparer.Ordinal);
            components.RemoveAll(component => !names.Contains(component.Name));
        }
        return components;
    }

    private static void Change(List<Component> components, OverrideChange change, Application application)
    {
        var isFound = false;
        for (var at = 0; at < components.Count; at++)
        {
            if (!change.Changes(components[at]))
                continue;
            isFound = true;
            components[at] = new Component(application, Changed(components[at], change));
        }
        if (!isFound && change.Name is not null && change.Type.Length > 0)
            components.Add(new Component(application, Added(change)));
    }

    /// <summary>A change of another type is put in the place of the component, with all that it has.</summary>
    private static SpecMapping Changed(Component component, OverrideChange change)
    {
        var node = component.Node;
        if (change.Replaces(component))
            return Added(change).With("name", node["name"]!);
        if (change.Properties.Entries.Count > 0)
            node = node.With("properties", Merged(component.Properties, change.Properties));
        return node["traits"] is null && change.Traits.Count == 0
            ? node
            : node.With("traits", new SpecSequence(Traits(node, change), node["traits"]?.Span ?? change.Node.Span));
    }

    private static SpecMapping Added(OverrideChange change) =>
        change.Node["traits"] is SpecSequence traits
            ? change.Node.With(
                "traits",
                new SpecSequence([.. change.Traits.Where(trait => !IsDisabled(trait))], traits.Span)
            )
            : change.Node;

    /// <summary>Traits are found by their type, so that of two of one type the last is there twice.</summary>
    private static List<SpecMapping> Traits(SpecMapping node, OverrideChange change)
    {
        var types = new List<string>();
        var traits = new Dictionary<string, SpecMapping>(StringComparer.Ordinal);
        foreach (var own in node.Mappings("traits"))
        {
            types.Add(TypeOf(own));
            traits[TypeOf(own)] = own;
        }
        foreach (var other in change.Traits)
        {
            if (!traits.TryGetValue(TypeOf(other), out var own))
            {
                if (IsDisabled(other))
                    continue;
                types.Add(TypeOf(other));
                traits[TypeOf(other)] = other;
            }
            else if (IsDisabled(other))
                traits.Remove(TypeOf(other));
            else if (other.Mapping("properties") is { } properties)
                traits[TypeOf(other)] = own.With(
                    "properties",
                    Merged(own.Mapping("properties") ?? new SpecMapping([], other.Span), properties)
                );
        }
        return [.. types.Where(traits.ContainsKey).Select(type => traits[type])];
    }

    private static string TypeOf(SpecMapping trait) => trait.Text("type")?.Text ?? "";

    private static bool IsDisabled(SpecMapping trait) => trait.Boolean("disable") == true;

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
