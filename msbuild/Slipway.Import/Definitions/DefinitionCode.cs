using Slipway.Import.Code;
using Slipway.Import.Parts;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Definitions;

/// <summary>Writes components, policies, steps and traits: by the builder of their type, or by keys and values.</summary>
/// <param name="state">What is known of the document.</param>
internal sealed class DefinitionCode(DocumentState state)
{
    private readonly PartArguments parts = new(state);

    /// <summary>Writes what adds a component, policy or step.</summary>
    /// <param name="target">What it is added to: <c>app.Workflow</c>.</param>
    /// <param name="kind"><c>component</c>, <c>policy</c> or <c>step</c>.</param>
    /// <param name="mapping">Its mapping, with <c>name</c>, <c>type</c> and <c>properties</c>.</param>
    /// <returns>The call and those that fill it; null where C# cannot say it.</returns>
    public Added? Add(string target, string kind, SpecMapping mapping)
    {
        if (mapping.Text("name") is not { } name || mapping.Text("type") is not { } type)
            return state.Misfit<Added>(mapping.Span, $"a {kind}", "it has no name");
        if (Properties(mapping) is not { } properties)
            return null;
        return state.Try(
            () => Typed(target, kind, name.Text, type.Text, properties),
            () => Open(target, kind, name.Text, type.Text, properties),
            type.Span,
            $"{kind} '{name.Text}'"
        );
    }

    /// <summary>Writes what gives a component a trait.</summary>
    /// <param name="mapping">Its mapping, with <c>type</c> and <c>properties</c>.</param>
    /// <returns>The call; null where C# cannot say it.</returns>
    public ChainedCall? Trait(SpecMapping mapping)
    {
        if (mapping.Text("type") is not { } type || Properties(mapping) is not { } properties)
            return null;
        var line = mapping.Entries[0].Key.Span.StartLine;
        var above = state.Comments.Take(line, line);
        var call = state.Try(
            () => TypedTrait(type.Text, properties),
            () => OpenTrait(type.Text, properties),
            type.Span,
            $"trait '{type.Text}'"
        );
        return call is null
            ? null
            : call with
            {
                Comments = [.. above, .. state.Comments.Take(mapping.Span.StartLine, mapping.Span.EndLine)],
            };
    }

    private SpecMapping? Properties(SpecMapping mapping) =>
        mapping.Entry("properties") switch
        {
            null or { Value: SpecScalar { Kind: ScalarKind.Null } } => new SpecMapping([], mapping.Span),
            { Value: SpecMapping { Entries.Count: > 0 } properties } => properties,
            var other => state.Misfit<SpecMapping>(
                other.Key.Span,
                "'properties'",
                "C# writes it only with something in it"
            ),
        };

    private Added? Typed(string target, string kind, string name, string type, SpecMapping properties)
    {
        if (state.Builders.Of(kind, type) is not { } builders)
            return null;
        if (BuilderUse.Of(builders, 0, properties, [], state) is not { } use)
            return null;
        var scope = ReservedParameters.Root(ReservedParameters.Name);
        if (parts.Required(use, use.Plan.Overloads(scope), isFirstNamed: true) is not { } required)
            return null;
        if (parts.Stages(use, out var more) is not { } stages || parts.Options(use) is not { } options)
            return null;
        state.Types.Use(builders);
        List<CodeExpression> arguments = [new PlainCode(CSharpLiteral.Of(name)), .. required];
        if (stages.Count > 0)
        {
            var parameter = state.Names.Claim(kind);
            state.Names.Free(parameter);
            arguments.Add(new CodeLambda(parameter, new CodeChain(new PlainCode(parameter), stages)));
        }
        return new Added(new CodeList($"{target}.{builders.AddMethod}(", arguments, ")"), [.. more, .. options]);
    }

    private Added? Open(string target, string kind, string name, string type, SpecMapping properties)
    {
        var method = kind switch
        {
            "component" => "AddComponent",
            "policy" => "AddPolicy",
            _ => "AddStep",
        };
        var head = new CodeList(
            $"{target}.{method}(",
            [new PlainCode(CSharpLiteral.Of(type)), new PlainCode(CSharpLiteral.Of(name))],
            ")"
        );
        return Keys(properties) is { } calls ? new Added(head, calls) : null;
    }

    private ChainedCall? TypedTrait(string type, SpecMapping properties)
    {
        if (state.Builders.Of("trait", type) is not { } builders)
            return null;
        if (BuilderUse.Of(builders, 0, properties, [], state) is not { } use)
            return null;
        if (parts.Of(use, type, PartForm.Plain with { IsTrait = true }) is not { } arguments)
            return null;
        state.Types.Use(builders);
        return new ChainedCall(builders.Method, arguments);
    }

    private ChainedCall? OpenTrait(string type, SpecMapping properties)
    {
        if (Keys(properties) is not { } calls)
            return null;
        const string parameter = "trait";
        var name = new PlainCode(CSharpLiteral.Of(type));
        return calls.Count == 0
            ? new ChainedCall("WithTrait", [name])
            : new ChainedCall(
                "WithTrait",
                [name, new CodeLambda(parameter, new CodeChain(new PlainCode(parameter), calls))]
            );
    }

    private List<ChainedCall>? Keys(SpecMapping properties)
    {
        var calls = new List<ChainedCall>();
        foreach (var entry in properties.Entries)
        {
            var comments = state.Comments.Take(entry.Key.Span.StartLine, entry.Value.Span.EndLine);
            if (state.Open(entry.Value) is not { } value)
                return null;
            calls.Add(
                new ChainedCall("With", [new PlainCode(CSharpLiteral.Of(entry.Key.Text)), value])
                {
                    Comments = comments,
                }
            );
        }
        return calls;
    }
}
