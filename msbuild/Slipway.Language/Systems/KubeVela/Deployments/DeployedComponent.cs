using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela.Deployments;

/// <summary>A component in the form, and in the namespace, in which the last step that deploys it there leaves it.</summary>
/// <param name="Component">The component, changed by override policies where the step names any.</param>
/// <param name="Step">The name of the step; null where nothing but the Application says how it is deployed.</param>
public sealed record DeployedComponent(Component Component, string? Step)
{
    /// <summary>Steps that leave it there in another form, which only clusters of their own can have side by side.</summary>
    public IReadOnlyList<DeployedComponent> Others { get; init; } = [];

    /// <summary>The components of an Application as its workflow deploys them.</summary>
    /// <param name="application">The Application.</param>
    /// <returns>
    /// In the order of the Application, then those that policies add; each once for each namespace. One that no step deploys
    /// is there as it is written.
    /// </returns>
    public static IReadOnlyList<DeployedComponent> Of(Application application)
    {
        if (application.Workflow.IsElsewhere || !application.Policies.Any(HasEffect) && !NamesPlace(application))
            return [.. application.Components.Select(AsWritten)];
        var deployed = PlannedWorkflow
            .Of(application)
            .RunSteps.SelectMany(step => Of(step, application))
            .GroupBy(one => one.Component.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => ByNamespace(same), StringComparer.Ordinal);
        var own = application.Components.SelectMany(component =>
            deployed.Remove(component.Name, out var forms) ? forms : [AsWritten(component)]
        );
        return [.. own.ToList(), .. deployed.Values.SelectMany(forms => forms)];
    }

    private static bool HasEffect(Policy policy) => policy.Type is "override" or "topology";

    private static bool NamesPlace(Application application) =>
        application.Workflow.AllSteps.Any(step => step.AppliesOne && PlaceOf(step.Properties) is not null);

    private static IEnumerable<DeployedComponent> Of(Step step, Application application)
    {
        if (step.AppliesOne)
            return application.Component(step.AppliedComponent?.Text ?? "") is { } component
                ? [Of(step, component, PlaceOf(step.Properties))]
                : [];
        if (step.Type != "deploy")
            return [];
        var names = step.Properties.Texts("policies").Select(name => name.Text).ToList();
        var policies = names
            .Select(name => application.Policies.FirstOrDefault(policy => policy.Name == name))
            .OfType<Policy>()
            .ToList();
        var places = policies.Where(one => one.Type == "topology").Select(one => PlaceOf(one.Properties)).ToList();
        return from component in ChangedComponents.Of(application, policies)
            from place in places.DefaultIfEmpty(null).Distinct(StringComparer.Ordinal)
            select Of(step, component, place);
    }

    /// <summary>The namespace that a step or a topology names.</summary>
    private static string? PlaceOf(SpecMapping properties) =>
        properties.Text("namespace")?.Text is { Length: > 0 } name ? name : null;

    private static DeployedComponent Of(Step step, Component component, string? place) =>
        new(place is null ? component : component.PlacedIn(place), step.Name);

    private static DeployedComponent AsWritten(Component component) => new(component, null);

    private static List<DeployedComponent> ByNamespace(IEnumerable<DeployedComponent> forms) =>
        [
            .. forms
                .GroupBy(form => form.Component.Namespace, StringComparer.Ordinal)
                .Select(same => same.ToList())
                .Select(same => same[^1] with { Others = [.. same.SkipLast(1).Where(one => one.Differs(same[^1]))] }),
        ];

    private bool Differs(DeployedComponent last) => !SameForm.Of(Component.Node, last.Component.Node);
}
