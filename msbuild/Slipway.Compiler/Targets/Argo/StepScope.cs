using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>What a step's renderer works with.</summary>
internal sealed class StepScope
{
    private readonly WorkflowBuilder builder;
    private readonly ArgoTask task;

    public StepScope(WorkflowBuilder builder, ArgoTask task, IReadOnlyList<StepInput> inputs)
    {
        this.builder = builder;
        this.task = task;
        Inputs = inputs;
        Properties = Filled(task.Step.Properties);
        task.Arguments = Taken.ToDictionary(
            input => input.Parameter,
            input => ArgoParameters.Global(input.Parameter),
            StringComparer.Ordinal
        );
    }

    public Step Step => task.Step;

    public Application Application => builder.Application;

    public Workspace Workspace => builder.Workspace;

    public Permissions Permissions => builder.Permissions;

    /// <summary>The step's properties, with the values that inputs fill in standing as parameters.</summary>
    public SpecMapping Properties { get; }

    /// <summary>The values the step takes.</summary>
    public IReadOnlyList<StepInput> Inputs { get; }

    /// <summary>The outputs of the step.</summary>
    public IEnumerable<StepOutput> Outputs => StepOutput.Of(Step, Application);

    /// <summary>Fills in what inputs give, by the keys they name.</summary>
    public SpecMapping Filled(SpecMapping properties) =>
        Inputs
            .Where(input => input.Key.Length > 0)
            .Aggregate(
                properties,
                (filled, input) =>
                    PropertyPath.With(filled, input.Key, input.Constant ?? ParameterText.Of(input.Parameter))
            );

    /// <summary>Adds a template of the step's.</summary>
    /// <param name="part">What is after the step's name in its own.</param>
    /// <param name="body">The template.</param>
    /// <returns>Its name.</returns>
    public string Add(string part, JsonObject body)
    {
        var name = builder.Names.New($"{task.Name}-{part}");
        builder.Add(name, WithInputs(body));
        return name;
    }

    /// <summary>A task that runs one of the step's templates, with the values the step takes.</summary>
    public JsonObject Run(string template, string? depends = null)
    {
        var json = new JsonObject { ["name"] = template, ["template"] = template };
        if (task.Arguments.Count > 0)
            json["arguments"] = ArgoParameters.Values(task.Arguments.Keys.Select(Passed));
        return json.With("depends", depends);
    }

    /// <summary>How long the step may run; null where that is as long as it takes.</summary>
    public string? Timeout => Step.Node.Text("timeout")?.Text;

    /// <summary>A template that runs something, and ends when the step's time is up.</summary>
    public JsonObject Bounded(JsonObject body) => new JsonObject().With("timeout", Timeout).Joined(body);

    /// <summary>The body of a group's template; null where nothing is left to run.</summary>
    public JsonObject? Group() => builder.Group(Step);

    /// <summary>Notes that a template applies an object that Slipway made. One with parameters in it is not whole yet.</summary>
    /// <param name="json">The object.</param>
    /// <param name="origin">What it was made from, in words.</param>
    /// <param name="place">Where that is.</param>
    public void Applies(JsonObject json, string origin, SourceSpan place)
    {
        if (!ManifestText.HasParameters(json))
            builder.Applied.Add(new RenderedObject(json, origin, place));
    }

    /// <summary>An object as text in a template, which is noted.</summary>
    public string Written(params IReadOnlyList<JsonObject> objects)
    {
        builder.Texts.AddRange(objects);
        return ManifestText.Of(objects);
    }

    /// <summary>Notes that a template gives an output.</summary>
    public void Give(StepOutput output) => builder.Given.Add(output.Name);

    /// <summary>Leaves the step out.</summary>
    /// <param name="why">Why, and what to write.</param>
    /// <param name="place">Where the spec says what cannot be done; the step's type where it is null.</param>
    /// <returns>Null, for a template.</returns>
    public JsonObject? LeaveOut(Sentence why, SourceSpan? place = null)
    {
        var where = place ?? Step.Node.Text("type")?.Span ?? Step.Place;
        builder.LeftOut[Step] = new Omission(OmissionKind.Step, where, Step.Name, why);
        return null;
    }

    /// <summary>Leaves something of the step out; what is left out of several templates of it is said once.</summary>
    public void LeavePart(SourceSpan place, Sentence why)
    {
        if (!builder.Omissions.Exists(one => one.Place == place && $"{one.Why}" == $"{why}"))
            builder.Omissions.Add(new Omission(OmissionKind.Part, place, Step.Name, why));
    }

    /// <summary>Leaves a trait out.</summary>
    public void LeaveTrait(Trait trait, Component component)
    {
        var place = trait.Node.Text("type")?.Span ?? trait.Node.Span;
        var why = $"trait '{trait.Type}' of component '{component.Name}'";
        builder.Omissions.Add(new Omission(OmissionKind.Trait, place, component.Name, why));
    }

    /// <summary>The step's own template with what it takes and how long it may run.</summary>
    public JsonObject Completed(JsonObject body)
    {
        foreach (var output in Outputs.Where(output => !builder.Given.Contains(output.Name)))
        {
            LeavePart(
                output.Place,
                $"the output '{output.Name}' is not a plain path into what the step applied or was answered: write one such as output.status.phase"
            );
        }
        return WithInputs(body);
    }

    private IEnumerable<StepInput> Taken =>
        Inputs.Where(input => input.Constant is null).DistinctBy(input => input.Parameter, StringComparer.Ordinal);

    private JsonObject WithInputs(JsonObject body)
    {
        if (task.Arguments.Count == 0)
            return body;
        ParameterText.Write(body);
        var inputs = ArgoParameters.Names(task.Arguments.Keys);
        if (body["inputs"] is JsonObject own)
        {
            foreach (var parameter in own["parameters"]?.AsArray() ?? [])
                inputs["parameters"]!.AsArray().Add(parameter!.DeepClone());
            own.Remove("parameters");
            inputs.Joined(own);
            body.Remove("inputs");
        }
        return new JsonObject { ["inputs"] = inputs }.Joined(body);
    }

    private static KeyValuePair<string, string> Passed(string parameter) =>
        KeyValuePair.Create(parameter, $"{{{{inputs.parameters.{parameter}}}}}");
}
