using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela.Order;

/// <summary>Which steps of a workflow wait for which.</summary>
/// <remarks>
/// A step waits for what it names, for the steps whose outputs it takes, and for what the component it applies waits for;
/// for the step before it where steps run one after another; and inside a group for everything the group waits for.
/// </remarks>
internal sealed class StepGraph
{
    private readonly Workflow workflow;
    private readonly Dictionary<Step, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Step> names = new(StringComparer.Ordinal);
    private readonly OutputOwners<Step> outputs;

    public StepGraph(Workflow workflow)
    {
        this.workflow = workflow;
        Steps = [.. workflow.RunSteps];
        Waits = new WaitGraph(Steps.Count);
        foreach (var step in Steps)
        {
            numbers.Add(step, numbers.Count);
            names.TryAdd(step.Name, step);
        }
        foreach (var step in Steps)
        {
            if ((step.Properties.Text("name") ?? step.Properties.Text("component")) is { } other)
                names.TryAdd(other.Text, step);
        }
        outputs = new OutputOwners<Step>(
            Steps.Select(step => (step, step.Outputs.Concat(Applied(step)?.Outputs ?? [])))
        );
        Link(workflow.Steps, workflow.IsSequential, []);
    }

    /// <summary>The steps that run.</summary>
    public IReadOnlyList<Step> Steps { get; }

    public WaitGraph Waits { get; }

    /// <summary>Whether a step waits for another one, directly or through others.</summary>
    public bool Follows(Step later, Step earlier) => Waits.Reaches(numbers[later], numbers[earlier]);

    private void Link(IReadOnlyList<Step> steps, bool isSequential, IReadOnlyList<Wait> around)
    {
        for (var at = 0; at < steps.Count; at++)
        {
            var step = steps[at];
            var number = numbers[step];
            var waits = Own(step).Concat(around.Select(wait => wait with { From = number })).ToList();
            if (isSequential && at > 0)
                waits.Add(new Wait(number, numbers[steps[at - 1]], null, WaitReason.Order));
            waits.ForEach(Waits.Add);
            if (!step.IsGroup)
                continue;
            foreach (var inner in step.SubSteps)
                Waits.Add(new Wait(number, numbers[inner], null, WaitReason.Group));
            Link(step.SubSteps, workflow.IsSequentialInside(step), waits);
        }
    }

    private IEnumerable<Wait> Own(Step step)
    {
        var component = Applied(step);
        return step
            .DependsOn.Select(name => Wait(step, names.GetValueOrDefault(name.Text), name, WaitReason.Own))
            .Concat(Taken(step, step.Inputs, WaitReason.Own))
            .Concat(
                component?.DependsOn.Select(name =>
                    Wait(step, names.GetValueOrDefault(name.Text), name, WaitReason.Component)
                )
                    ?? []
            )
            .Concat(Taken(step, component?.Inputs ?? [], WaitReason.Component))
            .OfType<Wait>();
    }

    private IEnumerable<Wait?> Taken(Step step, IEnumerable<SpecMapping> inputs, WaitReason reason) =>
        inputs
            .Select(input => input.Text("from"))
            .OfType<SpecScalar>()
            .Select(from => Wait(step, outputs.Find(from.Text), from, reason));

    private Wait? Wait(Step step, Step? target, SpecScalar place, WaitReason reason) =>
        target is null ? null : new Wait(numbers[step], numbers[target], place.Span, reason);

    private Component? Applied(Step step) => step.AppliedComponent is { } name ? workflow.Component(name.Text) : null;
}
