using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Which step is meant by a name, gives an output, or is waited for.</summary>
internal sealed class StepDirectory
{
    private readonly Application application;
    private readonly Dictionary<string, Step> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Step> owners = new(StringComparer.Ordinal);

    public StepDirectory(Application application, Workflow workflow)
    {
        this.application = application;
        foreach (var step in workflow.RunSteps)
            names.TryAdd(step.Name, step);
        foreach (var step in workflow.RunSteps)
        {
            // In addition to its own name, a step answers to that of the component it applies.
            if ((step.Properties.Text("name") ?? step.Properties.Text("component")) is { } other)
                names.TryAdd(other.Text, step);
            foreach (var output in StepOutput.Of(step, application))
                owners.TryAdd(output.Name, step);
        }
    }

    /// <summary>The step of a name; null where there is none.</summary>
    public Step? Find(string name) => names.GetValueOrDefault(name);

    /// <summary>The step that gives an output; null where none does.</summary>
    public Step? OwnerOf(string output) => owners.GetValueOrDefault(output);

    /// <summary>The values a step takes, those of the component it applies among them.</summary>
    public IReadOnlyList<StepInput> InputsOf(Step step) =>
        [
            .. step
                .Inputs.Concat(Applied(step)?.Inputs ?? [])
                .Select(input => StepInput.Of(input, application))
                .OfType<StepInput>(),
        ];

    /// <summary>The steps next to a step that it waits for. One that is left out stands for those it would have waited for.</summary>
    public IEnumerable<Step> WaitsOf(Step step, Func<Step, bool> isLeftOut)
    {
        var seen = new HashSet<Step>(ReferenceEqualityComparer.Instance);
        var open = new Queue<Step>(Named(step));
        while (open.TryDequeue(out var named))
        {
            if (Sibling(step, named) is not { } wait || !seen.Add(wait))
                continue;
            if (!isLeftOut(wait))
                yield return wait;
            else
                Named(wait).ToList().ForEach(open.Enqueue);
        }
    }

    /// <summary>The steps next to a step that give outputs, or have the ones inside that do.</summary>
    public IEnumerable<Step> GiversOf(Step step, IEnumerable<string> outputs) =>
        outputs.Select(OwnerOf).OfType<Step>().Select(owner => Sibling(step, owner)).OfType<Step>();

    /// <summary>What a step names itself, and for a group what the steps inside it name.</summary>
    private IEnumerable<Step> Named(Step step) =>
        step
            .SubSteps.SelectMany(Named)
            .Where(named => named.Group != step)
            .Concat(
                step.DependsOn.Concat(Applied(step)?.DependsOn ?? [])
                    .Select(name => Find(name.Text))
                    .Concat(InputsOf(step).Select(input => OwnerOf(input.From)))
                    .OfType<Step>()
            );

    /// <summary>A step inside a sibling group stands for that group; one further out is the business of the own group.</summary>
    private static Step? Sibling(Step step, Step other) =>
        ReferenceEquals(other, step) || ReferenceEquals(other.Group, step) ? null
        : ReferenceEquals(other.Group, step.Group) ? other
        : other.Group is { } group && ReferenceEquals(group.Group, step.Group) ? group
        : null;

    private Component? Applied(Step step) =>
        step.AppliedComponent is { } name ? application.Component(name.Text) : null;
}
