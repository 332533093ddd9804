using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>The rules of one role: gathered, and each resource once.</summary>
internal sealed class PermissionRules
{
    private readonly SortedDictionary<(string Group, string Resource, string Name), SortedSet<string>> verbs = [];

    /// <summary>Whether nothing is allowed.</summary>
    public bool IsEmpty => verbs.Count == 0;

    /// <summary>Allows something.</summary>
    /// <param name="group">The API group.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="name">The only object; empty for all.</param>
    /// <param name="allowed">The verbs.</param>
    public void Add(string group, string resource, string name, IEnumerable<string> allowed)
    {
        if (!verbs.TryGetValue((group, resource, name), out var known))
            verbs[(group, resource, name)] = known = new SortedSet<string>(StringComparer.Ordinal);
        known.UnionWith(allowed);
    }

    /// <summary>The rules as a role has them.</summary>
    public JsonArray ToJson() =>
        new([.. verbs.Select(rule => Rule(rule.Key.Group, rule.Key.Resource, rule.Key.Name, rule.Value))]);

    private static JsonObject Rule(string group, string resource, string name, IEnumerable<string> allowed)
    {
        var json = new JsonObject { ["apiGroups"] = new JsonArray(group), ["resources"] = new JsonArray(resource) };
        if (name.Length > 0)
            json["resourceNames"] = new JsonArray(name);
        json["verbs"] = new JsonArray([.. allowed.Select(verb => JsonValue.Create(verb))]);
        return json;
    }
}
