using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela.Order;

/// <summary>Which components of an Application wait for which, by <c>dependsOn</c> and by outputs that others take.</summary>
internal sealed class ComponentGraph
{
    private readonly Dictionary<Component, int> numbers = new(ReferenceEqualityComparer.Instance);

    public ComponentGraph(Application application)
    {
        Waits = new WaitGraph(application.Components.Count);
        foreach (var component in application.Components)
            numbers.Add(component, numbers.Count);
        var outputs = new OutputOwners<Component>(
            application.Components.Select(component => (component, component.Outputs.AsEnumerable()))
        );
        foreach (var (component, number) in numbers)
        {
            foreach (var name in component.DependsOn)
                Add(number, application.Component(name.Text), name);
            foreach (var from in component.Inputs.Select(input => input.Text("from")).OfType<SpecScalar>())
                Add(number, outputs.Find(from.Text), from);
        }
    }

    public WaitGraph Waits { get; }

    /// <summary>Whether a component waits for another one, directly or through others.</summary>
    public bool Follows(Component later, Component earlier) =>
        numbers.TryGetValue(later, out var from)
        && numbers.TryGetValue(earlier, out var to)
        && Waits.Of(from).Count > 0
        && Waits.Reaches(from, to);

    private void Add(int from, Component? target, SpecScalar place)
    {
        if (target is not null)
            Waits.Add(new Wait(from, numbers[target], place.Span, WaitReason.Own));
    }
}
