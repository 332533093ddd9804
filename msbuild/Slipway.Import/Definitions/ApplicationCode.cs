using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Language.Syntax;

namespace Slipway.Import.Definitions;

/// <summary>Writes what an Application contains.</summary>
/// <param name="state">What is known of the document.</param>
internal sealed class ApplicationCode(DocumentState state)
{
    private const string Component = nameof(Component);

    private readonly DefinitionCode definitions = new(state);
    private readonly PartAttributes attributes = new(state);
    private readonly Waiting waiting = new(state, Component);

    /// <summary>Writes the statements.</summary>
    /// <param name="spec">The <c>spec</c> of the Application.</param>
    /// <param name="app">The variable that holds it.</param>
    /// <returns>The statements; null where C# cannot say one of them.</returns>
    public List<CodeStatement>? Of(SpecMapping spec, string app)
    {
        spec = Nulls.Without(spec);
        if (
            spec.Entries.FirstOrDefault(one => one.Key.Text is not ("components" or "policies" or "workflow")) is
            { } other
        )
            return state.Misfit<List<CodeStatement>>(
                other.Key.Span,
                $"'{other.Key.Text}'",
                "an Application has no method for it"
            );
        if (Components(spec, app) is not { } components || Policies(spec, app) is not { } policies)
            return null;
        var workflow = spec.Entry("workflow") switch
        {
            null => [],
            { Value: SpecMapping { Entries.Count: > 0 } flow } => new WorkflowCode(state).Of(flow, $"{app}.Workflow"),
            var empty => state.Misfit<List<CodeStatement>>(
                empty.Key.Span,
                "'workflow'",
                "C# writes it only with something in it"
            ),
        };
        return workflow is null ? null : [.. components, .. Apart(policies), .. Apart(workflow)];
    }

    /// <summary>Sets statements apart from those before them.</summary>
    private static IEnumerable<CodeStatement> Apart(List<CodeStatement> statements) =>
        statements.Select((one, at) => at == 0 ? one with { IsApart = true } : one);

    private List<CodeStatement>? Components(SpecMapping spec, string app)
    {
        if (spec["components"] is not SpecSequence list)
            return state.Misfit<List<CodeStatement>>(spec.Span, "the Application", "it has no list of components");
        var names = spec.Mappings("components").Select(one => one.Text("name")?.Text).OfType<string>();
        var all = names.ToHashSet(StringComparer.Ordinal);
        var statements = new List<CodeStatement>();
        foreach (var item in list.Items)
        {
            if (item is not SpecMapping mapping || OfComponent(mapping, app, all) is not { } component)
                return null;
            statements.Add(component with { IsApart = true });
            statements.AddRange(waiting.Due());
        }
        return statements;
    }

    private CodeStatement? OfComponent(SpecMapping mapping, string app, HashSet<string> all)
    {
        var line = mapping.Span.StartLine;
        var above = state.Comments.Take(line, line);
        mapping = Nulls.Without(mapping);
        if (definitions.Add(app, "component", mapping) is not { } added || attributes.Of(mapping) is not { } more)
            return null;
        var name = mapping.Text("name")!.Text;
        if (Traits(mapping) is not { } traits)
            return null;
        var variable = state.Name(Component, name);
        if (waiting.Of(mapping, variable, all) is not { } waits)
            return null;
        state.Declare(Component, name, variable);
        return new CodeStatement(added.With([.. traits, .. more, .. waits]).Whole)
        {
            Variable = variable,
            Comments = [.. above, .. state.Comments.Take(line, mapping.Span.EndLine)],
        };
    }

    private List<ChainedCall>? Traits(SpecMapping component)
    {
        var calls = new List<ChainedCall>();
        if (Items(component, "traits") is not { } traits)
            return null;
        foreach (var item in traits)
        {
            if (item is not SpecMapping mapping || definitions.Trait(mapping) is not { } call)
                return null;
            calls.Add(call);
        }
        return calls;
    }

    private List<CodeStatement>? Policies(SpecMapping spec, string app)
    {
        var statements = new List<CodeStatement>();
        if (Items(spec, "policies") is not { } policies)
            return null;
        foreach (var item in policies)
        {
            if (item is not SpecMapping mapping)
                return null;
            var line = mapping.Span.StartLine;
            var above = state.Comments.Take(line, line);
            if (definitions.Add(app, "policy", mapping) is not { } added)
                return null;
            var name = mapping.Text("name")!.Text;
            var variable = state.Name("Policy", name);
            state.Declare("Policy", name, variable);
            statements.Add(
                new CodeStatement(added.Whole)
                {
                    Variable = variable,
                    Comments = [.. above, .. state.Comments.Take(line, mapping.Span.EndLine)],
                }
            );
        }
        return statements;
    }

    /// <summary>The items of a list; null where the key is there without any, which no call writes.</summary>
    private IReadOnlyList<SpecNode>? Items(SpecMapping owner, string key) =>
        owner.Entry(key) is not { } entry ? []
        : entry.Value is SpecSequence { Items: { Count: > 0 } items } ? items
        : state.Misfit<IReadOnlyList<SpecNode>>(entry.Key.Span, $"'{key}'", "C# writes them only where there are some");
}
