using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>An Application as today's KubeVela runs it: the platform's own types become types that it has, an Initializer an Application.</summary>
internal static class VelaApplication
{
    /// <summary>Whether a document has to be written again.</summary>
    public static bool IsNeeded(Application application) =>
        Initializer.Is(application.Document)
        || application.Components.Any(component => Types(component).Any())
        || application.Workflow.AllSteps.Any(step => VelaForms.OfStep(step.Type) is not null);

    /// <summary>Writes a document.</summary>
    /// <param name="application">The Application, or the one that an Initializer makes.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    public static JsonObject Of(Application application, Workspace workspace)
    {
        var spec = new JsonObject
        {
            ["components"] = new JsonArray([.. application.Components.SelectMany(one => Component(one, workspace))]),
        };
        var policies = Policies(application);
        spec.With("policies", policies.Count == 0 ? null : policies)
            .With("workflow", VelaWorkflow.Of(application, workspace));
        return new JsonObject
        {
            ["apiVersion"] = Application.Version,
            ["kind"] = "Application",
            ["metadata"] = Metadata(application),
            ["spec"] = spec,
        };
    }

    private static IEnumerable<string> Types(Component component) =>
        component
            .Traits.Select(trait => trait.Type)
            .Where(type => TraitRenderers.Find(type)?.IsOfPlatform == true)
            .Concat(VelaForms.OfComponent(component.Type) is null ? [] : [component.Type]);

    private static IEnumerable<JsonObject> Component(Component component, Workspace workspace) =>
        VelaForms.OfComponent(component.Type)?.Write(component, workspace) ?? [component.Node.ToJson()];

    private static JsonArray Policies(Application application)
    {
        var given = application.Policies.Select(policy => policy.Node.ToJson());
        var made = application.Workflow.RunSteps.SelectMany(step =>
            VelaForms.OfStep(step.Type)?.Policies(step, application) ?? []
        );
        var all = given.Concat(made).Concat(KeptNamespaces(application));
        return new JsonArray([.. all.DistinctBy(policy => policy.ToJsonString(), StringComparer.Ordinal)]);
    }

    /// <summary>Namespaces stay when the Application goes: others may use them, and removing one removes all that is in it.</summary>
    private static IEnumerable<JsonObject> KeptNamespaces(Application application)
    {
        var makers = application.Components.Select(ChartNamespace.Of).OfType<string>().ToList();
        if (makers.Count == 0 || application.Policies.Any(policy => policy.Type == "garbage-collect"))
            yield break;
        var rule = new JsonObject
        {
            ["selector"] = new JsonObject
            {
                ["componentNames"] = new JsonArray([.. makers.Select(name => (JsonNode)name)]),
            },
            ["strategy"] = "never",
        };
        yield return new JsonObject
        {
            ["name"] = "keep-namespaces",
            ["type"] = "garbage-collect",
            ["properties"] = new JsonObject { ["rules"] = new JsonArray(rule) },
        };
    }

    /// <summary>An Initializer's name and namespace are those of its Application, and the template's marks are added.</summary>
    private static JsonObject Metadata(Application application)
    {
        var document = application.Document;
        var metadata = document.Metadata?.ToJson() ?? [];
        if (!Initializer.Is(document) || Initializer.Template(document.Root)?.Mapping("metadata") is not { } marks)
            return metadata;
        foreach (var key in (string[])["labels", "annotations"])
        {
            var all = metadata[key] as JsonObject ?? [];
            foreach (var entry in marks.Mapping(key)?.Entries ?? [])
                all[entry.Key.Text] = entry.Value.ToJson();
            if (all.Parent is null && all.Count > 0)
                metadata[key] = all;
        }
        return metadata;
    }
}
