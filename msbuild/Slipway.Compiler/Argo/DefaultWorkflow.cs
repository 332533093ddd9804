using Slipway.Language.KubeVela;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Argo;

/// <summary>
/// The steps that KubeVela runs where an Application names none: a deploy step for each topology policy, or else a step
/// for each component, which waits for what the component depends on.
/// </summary>
internal static class DefaultWorkflow
{
    /// <summary>The workflow of an Application: its own where it has steps.</summary>
    public static Workflow Of(Application application) =>
        application.Workflow.Steps.Count > 0 ? application.Workflow : Made(application);

    private static Workflow Made(Application application)
    {
        var span = application.Spec.Span;
        var places = application.Policies.Where(policy => policy.Type == "topology").ToList();
        var changes = application.Policies.Where(policy => policy.Type == "override").ToList();
        List<SpecNode> steps =
            places.Count > 0 ? [.. places.Select(place => Deploy(place, changes))]
            : changes.Count > 0 ? [Step("deploy", "deploy", changes[0].Node.Span, ("policies", Names(changes)))]
            : [.. application.Components.Select(Apply)];
        // Topologies are deployed one after another, and components side by side.
        var mode = application.Workflow.Node?.Mapping("mode") ?? Mapping(span, ("steps", Text("DAG", span)));
        return new Workflow(Mapping(span, ("mode", mode), ("steps", new SpecSequence(steps, span))));
    }

    private static SpecMapping Deploy(Policy place, List<Policy> changes) =>
        Step($"deploy-{place.Name}", "deploy", place.Node.Span, ("policies", Names([.. changes, place])));

    private static SpecMapping Apply(Component component)
    {
        var step = Step(
            component.Name,
            "apply-component",
            component.Place,
            ("component", Text(component.Name, component.Place))
        );
        return component.Node["dependsOn"] is { } others ? step.With("dependsOn", others) : step;
    }

    private static SpecMapping Step(
        string name,
        string type,
        Slipway.Schema.SourceSpan span,
        (string Key, SpecNode Value) property
    ) => Mapping(span, ("name", Text(name, span)), ("type", Text(type, span)), ("properties", Mapping(span, property)));

    private static SpecSequence Names(List<Policy> policies) =>
        new([.. policies.Select(policy => Text(policy.Name, policy.Node.Span))], policies[0].Node.Span);

    private static SpecScalar Text(string text, Slipway.Schema.SourceSpan span) => SpecScalar.OfText(text, span);

    private static SpecMapping Mapping(Slipway.Schema.SourceSpan span, params (string Key, SpecNode Value)[] entries) =>
        new([.. entries.Select(entry => new SpecEntry(Text(entry.Key, span), entry.Value))], span);
}
