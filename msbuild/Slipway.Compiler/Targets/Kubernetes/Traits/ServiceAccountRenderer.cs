using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>service-account</c>: the account of the pods, and what it may do.</summary>
public sealed class ServiceAccountRenderer : ITraitRenderer
{
    private const string Group = "rbac.authorization.k8s.io";

    private static readonly PatchMarks Marks = new(PatchMarks.Replacing($"{PatchMarks.Pod}.serviceAccountName"));

    /// <inheritdoc />
    public string Type => "service-account";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var name = $"{use.Parameter["name"]}";
        var rights = (use.Parameter["privileges"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .ToLookup(right => $"{right["scope"]}", StringComparer.Ordinal);
        var made = new List<(string Key, JsonObject Json)>();
        if ($"{use.Parameter["create"]}" == "true")
            made.Add(("service-account", NamedObject.Of("v1", "ServiceAccount", name)));
        if (rights.Contains("cluster"))
            made.AddRange(
                Role(use, "cluster-role", "ClusterRole", $"{use.Component.Namespace}:{name}", rights["cluster"])
            );
        if (rights.Contains("namespace"))
            made.AddRange(Role(use, "role", "Role", name, rights["namespace"]));

        var patch = new JsonObject { ["serviceAccountName"] = name };
        var rendered = use.Patched(Workload.WithPod(patch), Marks);
        return made.Aggregate(rendered, (all, one) => use.On(all).With(one.Key, one.Json));
    }

    private static IEnumerable<(string Key, JsonObject Json)> Role(
        TraitUse use,
        string key,
        string kind,
        string name,
        IEnumerable<JsonObject> rights
    )
    {
        var role = NamedObject.Of($"{Group}/v1", kind, name);
        role["rules"] = new JsonArray([
            .. rights.Select(right =>
                new JsonObject().Taking(right, "verbs", "apiGroups", "resources", "resourceNames", "nonResourceURLs")
            ),
        ]);
        yield return (key, role);

        var subject = new JsonObject { ["kind"] = "ServiceAccount" }.Taking(use.Parameter, "name");
        if (kind == "ClusterRole")
            subject["namespace"] = use.Component.Namespace;
        var binding = NamedObject.Of($"{Group}/v1", $"{kind}Binding", name);
        binding["roleRef"] = new JsonObject
        {
            ["apiGroup"] = Group,
            ["kind"] = kind,
            ["name"] = name,
        };
        binding["subjects"] = new JsonArray(subject);
        yield return ($"{key}-binding", binding);
    }
}
