using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Deployments;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Target <c>kubernetes</c>: the objects KubeVela would end up with, for clusters without it and for review.</summary>
public sealed class ApplicationRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => KubernetesTarget.TargetName;

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => Application.Is(document) || Initializer.Is(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace) =>
        Application.Of(document) is { } application ? Marked([.. Render(application, workspace)]) : [];

    /// <summary>Renders an Application.</summary>
    /// <param name="application">The Application; what is malformed in it renders to little or nothing.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>
    /// The objects, in the order of the components as steps deploy them; what a step makes is in front of the first component that a later step applies.
    /// </returns>
    public static IEnumerable<RenderedObject> Render(Application application, Workspace workspace)
    {
        var steps = application.Workflow.RunSteps.ToList();
        var done = 0;
        var components = DeployedComponent.Of(application).Select(one => one.Component).ToList();
        var objects = SideBySide.Select(components, component => RenderComponent(component, workspace).ToList());
        foreach (var (component, own) in components.Zip(objects))
        {
            var applied = steps.FindIndex(step => step.Applies(component));
            for (; done < applied; done++)
            {
                if (Render(steps[done], application) is { } made)
                    yield return made;
            }
            foreach (var one in own)
                yield return one;
        }
        foreach (var made in steps.Skip(done).Select(step => Render(step, application)).OfType<RenderedObject>())
            yield return made;
    }

    /// <summary>Renders a component with the traits that KubeVela does not have itself.</summary>
    /// <param name="component">The component.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>What it becomes, before KubeVela's traits are applied; null where its type has no renderer.</returns>
    public static RenderedComponent? WithPlatformTraits(Component component, Workspace workspace) =>
        With(component, workspace, renderer => renderer.IsOfPlatform);

    /// <summary>Renders a component with those of its traits that have a renderer.</summary>
    /// <param name="component">The component.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>What it becomes, before KubeVela's labels are put on; null where its type has no renderer.</returns>
    public static RenderedComponent? WithTraits(Component component, Workspace workspace) =>
        With(component, workspace, _ => true);

    /// <summary>Renders a component with its traits.</summary>
    /// <param name="component">The component; what is malformed in it renders to little or nothing.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>The workload, and what belongs to it after it; nothing where the type has no renderer.</returns>
    public static IEnumerable<ComponentObject> RenderComponent(Component component, Workspace workspace)
    {
        if (WithTraits(component, workspace) is not { } rendered)
            yield break;
        if (IsObject(rendered.Output))
            yield return new ComponentObject(OamLabels.Workload(rendered.Output, component), component)
            {
                Faults = rendered.Faults,
                PodFaults = rendered.PodFaults,
                IsMade = rendered.IsMade,
            };
        var outputs = rendered.Outputs.Where(output => IsObject(output.Json)).ToList();
        foreach (
            var output in outputs.Where((output, at) => !outputs.Skip(at + 1).Any(later => Replaces(later, output)))
        )
            yield return new ComponentObject(OamLabels.Auxiliary(output, component), component)
            {
                // What a trait makes is Slipway's, whatever it is on.
                IsMade = rendered.IsMade || output.Type != RenderedOutput.OfComponent,
            };
    }

    /// <summary>KubeVela applies both, the later one last; one of them is enough where they say the same.</summary>
    private static bool Replaces(RenderedOutput later, RenderedOutput output) =>
        ObjectText.Of(later.Json, "kind") == ObjectText.Of(output.Json, "kind")
        && ObjectText.Of(later.Json["metadata"], "name") == ObjectText.Of(output.Json["metadata"], "name")
        && SameObject.InEffect(later.Json, output.Json);

    /// <summary>What a user wrote as an object is none where it does not say of which kind, which its schema reports.</summary>
    private static bool IsObject(JsonObject json) =>
        ObjectText.Of(json, "apiVersion").Length > 0 && ObjectText.Of(json, "kind").Length > 0;

    private static RenderedComponent? With(Component component, Workspace workspace, Func<ITraitRenderer, bool> counts)
    {
        var rendered = ComponentRenderers.Find(component.Type)?.Render(component, workspace);
        if (rendered is null)
            return null;
        var traits = component
            .Traits.Select(trait => (Trait: trait, Renderer: TraitRenderers.Find(trait.Type)))
            .Where(one => one.Renderer is not null && counts(one.Renderer))
            .ToList();
        // What a trait does to every container, it does to those that later traits add.
        foreach (var (trait, renderer) in traits.Concat(traits.SkipLast(1).Where(one => one.Renderer!.HoldsForLater)))
            rendered = Judged(trait, rendered, renderer!.Render(new TraitUse(trait, component, rendered, workspace)));
        return rendered;
    }

    /// <summary>What was wrong with the pods before, or goes wrong without this trait, is not its fault.</summary>
    private static RenderedComponent Judged(Trait trait, RenderedComponent before, RenderedComponent after)
    {
        if (
            ReferenceEquals(before.Output, after.Output)
            || PodFaults.Of(after.Output).ToList() is not { Count: > 0 } wrong
        )
            return after;
        var caused = wrong.Except(PodFaults.Of(before.Output));
        return after with
        {
            PodFaults = [.. after.PodFaults, .. caused.Select(fault => new PodFault(trait, fault.Word, fault.Reason))],
        };
    }

    /// <summary>An object that is not written is not what others wait for.</summary>
    private static IReadOnlyList<RenderedObject> Marked(IReadOnlyList<RenderedObject> objects)
    {
        var sketches = objects.Where(one => one.IsSketch).ToList();
        return sketches.Count == 0
            ? DependsOnAnnotation.Mark(objects)
            : [.. DependsOnAnnotation.Mark([.. objects.Except(sketches)]), .. sketches];
    }

    private static RenderedObject? Render(Step step, Application application) =>
        StepRenderers.Find(step.Type)?.Render(step, application) is { } json
            ? new RenderedObject(json, $"step '{step.Name}'", step.Place)
            : null;
}
