using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Kinds.Naming;

namespace Slipway.Deploy.Objects;

/// <summary>
/// The annotation that other appliers of manifests know too. It names the objects that have to be ready first, between
/// commas: <c>kubeflow.org/namespaces/default/TFJob/demo-training</c>, or <c>group/Kind/name</c> without a namespace.
/// </summary>
internal static class DependsOn
{
    /// <summary>The annotation.</summary>
    public const string Annotation = "config.kubernetes.io/depends-on";

    /// <summary>Reads the annotation of an object.</summary>
    /// <returns>The objects; null in place of a name that has another form.</returns>
    public static IEnumerable<(string Text, ObjectIdentity? Object)> Of(JsonObject json) =>
        from text in (json.Text("metadata", "annotations", Annotation) ?? "").Split(',')
        let name = text.Trim()
        where name.Length > 0
        select (name, Parse(name));

    private static ObjectIdentity? Parse(string name) =>
        name.Split('/') switch
        {
            [var group, "namespaces", var inNamespace, var kind, var own] => new ObjectIdentity(
                group,
                kind,
                inNamespace,
                own
            ),
            [var group, var kind, var own] => new ObjectIdentity(group, kind, "", own),
            _ => null,
        };
}
