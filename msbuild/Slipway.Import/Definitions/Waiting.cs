using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Definitions;

/// <summary>What components or steps wait for. Those that wait for one that comes later say so after it.</summary>
/// <param name="state">What is known of the document.</param>
/// <param name="type">The class: <c>Component</c> or <c>WorkflowStep</c>.</param>
internal sealed class Waiting(DocumentState state, string type)
{
    /// <summary>How many variables one call takes.</summary>
    private const int MaximumArguments = 4;

    private readonly List<(LocalVariable Self, IReadOnlyList<string> Names)> open = [];

    /// <summary>Writes what a component or step waits for.</summary>
    /// <param name="mapping">Its mapping.</param>
    /// <param name="self">Its variable.</param>
    /// <param name="all">The names of all components or steps.</param>
    /// <returns>The calls; none where they come later; null where C# cannot say it.</returns>
    public IReadOnlyList<ChainedCall>? Of(SpecMapping mapping, LocalVariable self, IReadOnlySet<string> all)
    {
        if (mapping["dependsOn"] is null)
            return [];
        var names = mapping.Texts("dependsOn").Select(name => name.Text).ToList();
        if (
            names.Count == 0
            || names.Count < mapping.Items("dependsOn").Count
            || names.Exists(name => !all.Contains(name))
        )
            return state.Misfit<IReadOnlyList<ChainedCall>>(
                mapping["dependsOn"]!.Span,
                "'dependsOn'",
                "it names none, or one that is elsewhere"
            );
        if (names.Exists(name => state.Variable(type, name) is null))
        {
            open.Add((self, names));
            return [];
        }
        return [Call(names)];
    }

    /// <summary>Writes what was put off, as far as all that it takes is there.</summary>
    /// <returns>The statements.</returns>
    public IReadOnlyList<CodeStatement> Due()
    {
        var due = open.Where(one => one.Names.All(name => state.Variable(type, name) is not null)).ToList();
        open.RemoveAll(due.Contains);
        return [.. due.Select(one => new CodeStatement(new CodeChain(one.Self.Use(), [Call(one.Names)])))];
    }

    private ChainedCall Call(IReadOnlyList<string> names)
    {
        CodeExpression[] variables = [.. names.Select(name => state.Variable(type, name)!.Use())];
        return new ChainedCall(
            "DependsOn",
            variables.Length <= MaximumArguments ? variables : [new CodeList("[", variables, "]")]
        );
    }
}
