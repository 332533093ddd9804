using System.Text.Json.Nodes;
using Slipway.Compiler.NormalForms;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Flux;

/// <summary><c>kustomize</c> of KubeVela's addon fluxcd: a Kustomization, its source, and what updates its images.</summary>
public sealed class KustomizeRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => "kustomize";

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var parameter = workspace.Get<Parameters>().Of(component);
        var profile = workspace.Options.Profile;
        var kind = FluxSource.Kind(parameter, ofRegistry: "OCIRepository");
        var folder = new JsonObject
        {
            ["apiVersion"] = FluxVersions.Of("Kustomization", profile),
            ["kind"] = "Kustomization",
            ["spec"] = Spec(parameter, kind, component),
        };
        var outputs = new List<RenderedOutput>();
        if (FluxSource.Of(kind, parameter, profile) is { } source)
            outputs.Add(new RenderedOutput("repo", source));
        outputs.AddRange(ImageUpdates.Of(component, parameter, profile));
        foreach (var json in outputs.Select(output => output.Json).Prepend(folder))
            json["metadata"] = Metadata(component);
        return new RenderedComponent(folder, outputs);
    }

    private static JsonObject Spec(JsonObject parameter, string kind, Component component)
    {
        var reference = Metadata(component);
        reference["kind"] = kind;
        reference["name"] = parameter["sourceName"]?.DeepClone() ?? component.Name;
        return new JsonObject()
            .With("interval", parameter["pullInterval"]?.DeepClone())
            .With("sourceRef", reference)
            .Taking(parameter, "path", "prune", "suspend", "force", "targetNamespace", "decryption");
    }

    private static JsonObject Metadata(Component component) =>
        new() { ["name"] = component.Name, ["namespace"] = component.Namespace };
}
