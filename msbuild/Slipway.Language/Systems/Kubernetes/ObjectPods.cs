using Slipway.Kinds.Facts;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Kubernetes;

/// <summary>The pods of an object of Kubernetes' own kinds, or of a job of the training operator.</summary>
/// <param name="Template">What holds the <c>spec</c> of the pods.</param>
/// <param name="Owner">Whose they are, in words.</param>
/// <param name="Claims">The claims of a StatefulSet, which are volumes of its pods.</param>
public sealed record ObjectPods(SpecMapping Template, string Owner, IReadOnlyList<SpecScalar> Claims)
{
    private static readonly string[] Lasting = ["spec", "template"];

    /// <summary>The pods in the objects of a document.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>One for each template, in order.</returns>
    public static IEnumerable<ObjectPods> In(SpecDocument document) => InnerObjects.Of(document).SelectMany(Of);

    private static IEnumerable<ObjectPods> Of(SpecMapping json)
    {
        var kind = json.Text("kind")?.Text ?? "";
        var owner = $"the {kind} '{json.Mapping("metadata")?.Text("name")?.Text}'";
        IEnumerable<SpecMapping?> templates = (ApiGroup.Of(json.Text("apiVersion")?.Text ?? ""), kind) switch
        {
            ("", "Pod") => [json],
            ("apps", "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet") => [At(json, Lasting)],
            ("batch", "Job") => [At(json, Lasting)],
            ("batch", "CronJob") => [At(json, ["spec", "jobTemplate", .. Lasting])],
            ("kubeflow.org", _) => JobRoles
                .Of(json.Mapping("spec"))
                .Select(role => (role.Value as SpecMapping)?.Mapping("template")),
            _ => [],
        };
        var claims = (json.Mapping("spec")?.Mappings("volumeClaimTemplates") ?? [])
            .Select(claim => claim.Mapping("metadata")?.Text("name"))
            .OfType<SpecScalar>()
            .ToList();
        return templates.OfType<SpecMapping>().Select(template => new ObjectPods(template, owner, claims));
    }

    private static SpecMapping? At(SpecMapping json, IEnumerable<string> keys) =>
        keys.Aggregate((SpecMapping?)json, (at, key) => at?.Mapping(key));
}
