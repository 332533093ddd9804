using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Systems.KubeVela.Deployments;

/// <summary>The steps that KubeVela runs for an Application.</summary>
/// <remarks>
/// Where it names none they are a deploy step for each topology policy, or else a step for each component, which waits for
/// what the component depends on. Those of an Initializer come after the Initializers it waits for.
/// </remarks>
public static class PlannedWorkflow
{
    /// <summary>The workflow of an Application, or of the one that an Initializer makes.</summary>
    /// <param name="application">The Application.</param>
    /// <returns>Its own workflow, or the one that KubeVela runs where it has none.</returns>
    public static Workflow Of(Application application)
    {
        var own = application.Workflow.Steps.Count > 0 ? application.Workflow : Standard(application);
        var waits = Waits(application).ToList();
        if (waits.Count == 0)
            return own;
        var names = waits.ConvertAll(wait => wait["name"]!);
        var steps = own.Steps.Select(step => own.IsSequential ? step.Node : After(step.Node, names));
        return new Workflow(own.Node!.With("steps", new SpecSequence([.. waits, .. steps], own.Node!.Span)));
    }

    private static Workflow Standard(Application application)
    {
        var span = application.Spec.Span;
        var places = application.Policies.Where(policy => policy.Type == "topology").ToList();
        var changes = application.Policies.Where(policy => policy.Type == "override").ToList();
        List<SpecNode> steps =
            places.Count > 0 ? [.. places.Select(place => Deploy(place, changes))]
            : changes.Count > 0 ? [Step("deploy", "deploy", changes[0].Node.Span, ("policies", Names(changes)))]
            : [.. application.Components.Select(Apply)];
        // Nothing waits for anything else than it names.
        var mode = application.Workflow.Node?.Mapping("mode") ?? Mapping(span, ("steps", Text("DAG", span)));
        return new Workflow(Mapping(span, ("mode", mode), ("steps", new SpecSequence(steps, span))));
    }

    private static SpecMapping Deploy(Policy place, List<Policy> changes) =>
        Step($"deploy-{place.Name}", "deploy", place.Node.Span, ("policies", Names([.. changes, place])));

    private static SpecMapping Apply(Component component)
    {
        var name = Text(component.Name, component.Place);
        var step = Step(component.Name, "apply-component", component.Place, ("component", name));
        return component.Node["dependsOn"] is { } others ? step.With("dependsOn", others) : step;
    }

    private static IEnumerable<SpecMapping> Waits(Application application) =>
        Initializer.Is(application.Document)
            ? Initializer
                .DependsOn(application.Document)
                .Select(other =>
                    Step(
                        $"wait-for-{other.Name.Text}",
                        "depends-on-app",
                        other.Name.Span,
                        ("name", other.Name),
                        ("namespace", Text(other.Namespace, other.Name.Span))
                    )
                )
            : [];

    private static SpecMapping After(SpecMapping step, List<SpecNode> names) =>
        step.With("dependsOn", new SpecSequence([.. step.Items("dependsOn"), .. names], step.Span));

    private static SpecMapping Step(
        string name,
        string type,
        SourceSpan span,
        params (string Key, SpecNode Value)[] properties
    ) =>
        Mapping(
            span,
            ("name", Text(name, span)),
            ("type", Text(type, span)),
            ("properties", Mapping(span, properties))
        );

    private static SpecSequence Names(List<Policy> policies) =>
        new([.. policies.Select(policy => Text(policy.Name, policy.Node.Span))], policies[0].Node.Span);

    private static SpecScalar Text(string text, SourceSpan span) => SpecScalar.OfText(text, span);

    private static SpecMapping Mapping(SourceSpan span, params (string Key, SpecNode Value)[] entries) =>
        new([.. entries.Select(entry => new SpecEntry(Text(entry.Key, span), entry.Value))], span);
}
