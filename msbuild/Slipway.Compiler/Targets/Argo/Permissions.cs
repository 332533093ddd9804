using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Kinds;
using Slipway.Kinds.Facts;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>What the account of a Workflow has to be allowed: gathered while templates are made.</summary>
internal sealed class Permissions
{
    private static readonly string[] Applying = ["create", "get", "patch"];

    private readonly SortedDictionary<
        string,
        SortedDictionary<(string Group, string Resource), SortedSet<string>>
    > rules = new(StringComparer.Ordinal);

    private bool sends;

    /// <summary>An object is applied and then watched.</summary>
    public void Apply(JsonObject json, string inNamespace) => Add(json, inNamespace, Applying);

    /// <summary>An object is read.</summary>
    public void Read(JsonObject json, string inNamespace) => Add(json, inNamespace, ["get"]);

    /// <summary>Requests are sent, by an agent that Argo runs under the same account.</summary>
    public void Send(string inNamespace)
    {
        sends = true;
        Add(inNamespace, "argoproj.io", "workflowtasksets", ["list", "watch"]);
        Add(inNamespace, "argoproj.io", "workflowtasksets/status", ["patch"]);
    }

    /// <summary>The account with its roles.</summary>
    /// <param name="account">The account's name, which is that of its roles too.</param>
    /// <param name="home">The namespace of the Workflow.</param>
    public IEnumerable<JsonObject> Objects(string account, string home)
    {
        // Every pod of a Workflow tells Argo what became of it.
        Add(home, "argoproj.io", "workflowtaskresults", ["create", "patch"]);
        yield return Object("v1", "ServiceAccount", account, home);
        if (sends)
            yield return Token(account, home);
        foreach (var (inNamespace, allowed) in rules)
        {
            yield return Object("rbac.authorization.k8s.io/v1", "Role", account, inNamespace)
                .With("rules", new JsonArray([.. allowed.Select(rule => Rule(rule.Key, rule.Value))]));
            yield return Object("rbac.authorization.k8s.io/v1", "RoleBinding", account, inNamespace)
                .With(
                    "roleRef",
                    new JsonObject
                    {
                        ["apiGroup"] = "rbac.authorization.k8s.io",
                        ["kind"] = "Role",
                        ["name"] = account,
                    }
                )
                .With(
                    "subjects",
                    new JsonArray(
                        new JsonObject
                        {
                            ["kind"] = "ServiceAccount",
                            ["name"] = account,
                            ["namespace"] = home,
                        }
                    )
                );
        }
    }

    /// <summary>The token of the account, which the agent mounts by this name; Kubernetes no longer makes one by itself.</summary>
    private static JsonObject Token(string account, string home)
    {
        var token = Object("v1", "Secret", $"{account}.service-account-token", home);
        token["metadata"]!["annotations"] = new JsonObject { ["kubernetes.io/service-account.name"] = account };
        token["type"] = "kubernetes.io/service-account-token";
        return token;
    }

    private void Add(JsonObject json, string inNamespace, string[] verbs)
    {
        var group = ApiGroup.Of(ObjectText.Of(json, "apiVersion"));
        Add(inNamespace, group, KindTable.Of(group, ObjectText.Of(json, "kind")).Plural, verbs);
    }

    private void Add(string inNamespace, string group, string resource, string[] verbs)
    {
        if (!rules.TryGetValue(inNamespace, out var allowed))
            rules[inNamespace] = allowed = [];
        if (!allowed.TryGetValue((group, resource), out var known))
            allowed[(group, resource)] = known = new SortedSet<string>(StringComparer.Ordinal);
        known.UnionWith(verbs);
    }

    private static JsonObject Rule((string Group, string Resource) what, SortedSet<string> verbs) =>
        new()
        {
            ["apiGroups"] = new JsonArray(what.Group),
            ["resources"] = new JsonArray(what.Resource),
            ["verbs"] = new JsonArray([.. verbs.Select(verb => JsonValue.Create(verb))]),
        };

    private static JsonObject Object(string apiVersion, string kind, string name, string inNamespace) =>
        new()
        {
            ["apiVersion"] = apiVersion,
            ["kind"] = kind,
            ["metadata"] = new JsonObject { ["name"] = name, ["namespace"] = inNamespace },
        };
}
