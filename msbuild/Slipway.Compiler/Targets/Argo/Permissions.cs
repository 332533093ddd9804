using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Kinds;
using Slipway.Kinds.Facts;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>What the account of a Workflow has to be allowed: gathered while templates are made.</summary>
internal sealed class Permissions
{
    private const string RoleGroup = "rbac.authorization.k8s.io";

    private readonly SortedDictionary<string, PermissionRules> namespaces = new(StringComparer.Ordinal);
    private readonly PermissionRules cluster = new();
    private bool sends;
    private bool isUndecided;

    /// <summary>An object is applied and then watched.</summary>
    public void Apply(JsonObject json, KnownKind kind, string inNamespace)
    {
        Add(kind, inNamespace, ["create", "get", "patch"]);
        if (kind.Grants == KindGrant.Rules)
            Add(kind, inNamespace, ["escalate"]);
        if (kind.Grants == KindGrant.Role)
        {
            var role = KindTable.Of(RoleGroup, ObjectText.Of(json["roleRef"], "kind"));
            // A role of the cluster may be bound inside a namespace, and permission for that counts there.
            Add(kind with { Plural = role.Plural }, inNamespace, ["bind"], ObjectText.Of(json["roleRef"], "name"));
        }
    }

    /// <summary>An object is read.</summary>
    public void Read(KnownKind kind, string inNamespace) => Add(kind, inNamespace, ["get"]);

    /// <summary>Objects are looked for, deleted, and waited for until they are gone.</summary>
    public void Delete(KnownKind kind, string inNamespace) =>
        Add(kind, inNamespace, ["delete", "get", "list", "watch"]);

    /// <summary>Requests are sent, by an agent that Argo runs under the same account.</summary>
    public void Send(string inNamespace)
    {
        sends = true;
        In(inNamespace).Add("argoproj.io", "workflowtasksets", "", ["list", "watch"]);
        In(inNamespace).Add("argoproj.io", "workflowtasksets/status", "", ["patch"]);
    }

    /// <summary>Whether something was to be allowed, since the last time, that is not known before the Workflow runs.</summary>
    public bool TakeUndecided()
    {
        var was = isUndecided;
        isUndecided = false;
        return was;
    }

    /// <summary>The account with its roles.</summary>
    /// <param name="account">The account's name, which is that of its roles too.</param>
    /// <param name="home">The namespace of the Workflow.</param>
    public IEnumerable<JsonObject> Objects(string account, string home)
    {
        // Every pod of a Workflow tells Argo what became of it.
        In(home).Add("argoproj.io", "workflowtaskresults", "", ["create", "patch"]);
        yield return Object("v1", "ServiceAccount", account, home);
        if (sends)
            yield return Token(account, home);
        foreach (var (inNamespace, rules) in namespaces)
        {
            yield return Role("Role", account, inNamespace, rules);
            yield return Binding("Role", account, inNamespace, account, home);
        }
        if (cluster.IsEmpty)
            yield break;
        // Those of all namespaces are together: no namespace has a dot in its name.
        var name = $"{home}.{account}";
        yield return Role("ClusterRole", name, null, cluster);
        yield return Binding("ClusterRole", name, null, account, home);
    }

    /// <summary>The token of the account, which the agent mounts by this name; Kubernetes no longer makes one by itself.</summary>
    private static JsonObject Token(string account, string home)
    {
        var token = Object("v1", "Secret", $"{account}.service-account-token", home);
        token["metadata"]!["annotations"] = new JsonObject { ["kubernetes.io/service-account.name"] = account };
        token["type"] = "kubernetes.io/service-account-token";
        return token;
    }

    private static JsonObject Role(string kind, string name, string? inNamespace, PermissionRules rules) =>
        Object($"{RoleGroup}/v1", kind, name, inNamespace).With("rules", rules.ToJson());

    private static JsonObject Binding(string kind, string name, string? inNamespace, string account, string home) =>
        Object($"{RoleGroup}/v1", $"{kind}Binding", name, inNamespace)
            .With(
                "roleRef",
                new JsonObject
                {
                    ["apiGroup"] = RoleGroup,
                    ["kind"] = kind,
                    ["name"] = name,
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

    private void Add(KnownKind kind, string inNamespace, string[] verbs, string name = "")
    {
        var isOfCluster = kind.IsNamespaced == false;
        if (ParameterText.Has(kind.Resource + (isOfCluster ? "" : inNamespace) + name))
            isUndecided = true;
        else
            (isOfCluster ? cluster : In(inNamespace)).Add(kind.Group, kind.Plural, name, verbs);
    }

    private PermissionRules In(string inNamespace)
    {
        if (!namespaces.TryGetValue(inNamespace, out var rules))
            namespaces[inNamespace] = rules = new PermissionRules();
        return rules;
    }

    private static JsonObject Object(string apiVersion, string kind, string name, string? inNamespace) =>
        new()
        {
            ["apiVersion"] = apiVersion,
            ["kind"] = kind,
            ["metadata"] = new JsonObject { ["name"] = name }.With("namespace", inNamespace),
        };
}
