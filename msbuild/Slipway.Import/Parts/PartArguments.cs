using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Import.Parts;

/// <summary>Writes the arguments of calls that make a part: its required values, and its other ones or a function that fills it.</summary>
internal sealed class PartArguments
{
    private readonly DocumentState state;
    private readonly TypedValue values;
    private readonly MemberCalls members;

    public PartArguments(DocumentState state)
    {
        this.state = state;
        values = new TypedValue(state);
        members = new MemberCalls(state, this);
    }

    /// <summary>Writes the arguments of a member that takes a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="mapping">What it is filled with.</param>
    /// <param name="name">What to call it inside a function.</param>
    /// <param name="form">How the member takes it.</param>
    /// <param name="around">The builders the member belongs to.</param>
    /// <returns>The arguments; null where the part cannot say it.</returns>
    public IReadOnlyList<CodeExpression>? Of(
        PartShape part,
        SpecMapping mapping,
        string name,
        PartForm form,
        Builders around
    )
    {
        var (builders, number) = part switch
        {
            SharedShape other => (other.Builders, 0),
            ObjectShape own => (around, own.Type),
            _ => throw new InvalidOperationException(part.GetType().Name),
        };
        return BuilderUse.Of(builders, number, mapping, [], state) is { } use ? Of(use, name, form) : null;
    }

    /// <summary>Writes the arguments of a call that makes a part, where they take all that it is filled with.</summary>
    /// <param name="use">The part and what it is filled with.</param>
    /// <param name="name">What to call it inside a function.</param>
    /// <param name="form">How the call takes it.</param>
    /// <returns>The arguments; null where the part cannot say it.</returns>
    public IReadOnlyList<CodeExpression>? Of(BuilderUse use, string name, PartForm form)
    {
        var scope = form.IsTrait ? ReservedParameters.Root() : ReservedParameters.Part(form.Key is not null);
        var overloads = use.Plan.Overloads(scope);
        if (Required(use, overloads, isFirstNamed: false) is not { } required)
            return null;
        if (form.Key is { } key)
            required.Insert(0, new PlainCode(CSharpLiteral.Of(key)));
        var choices = Choices(use, form, scope, overloads[0]);
        if (choices.Count > 0 && Chosen(use, choices) is { } chosen)
            return required.Count == 0 && choices.Count == 1 && chosen is [CodePair only]
                ? [only.Value]
                : [.. required, .. chosen];
        if (!use.IsFilled)
            return form.IsAlternative ? [.. required, new PlainCode("_ => { }")] : required;
        var parameter = state.Names.Claim(Identifier.Camel(name));
        var calls = Calls(use);
        state.Names.Free(parameter);
        if (calls is null)
            return null;
        var text = Keyword.Escape(parameter);
        var declared = form.IsOneOfParts ? $"({Start(use)} {text})" : text;
        return [.. required, new CodeLambda(declared, new CodeChain(new PlainCode(text), calls))];
    }

    /// <summary>Writes the arguments for the required values of a class.</summary>
    /// <param name="use">The class and what it is filled with.</param>
    /// <param name="overloads">The parameters of each overload.</param>
    /// <param name="isFirstNamed">Whether the first of them is named too.</param>
    /// <returns>The arguments; null where a value is missing or has none of the shapes.</returns>
    public List<CodeExpression>? Required(
        BuilderUse use,
        IReadOnlyList<IReadOnlyList<PlannedValue>> overloads,
        bool isFirstNamed
    )
    {
        foreach (
            var overload in overloads.OrderBy(list => list.Any(one => one.Shape is ReferenceShape or EnumShape) ? 0 : 1)
        )
        {
            var given = overload.Select(one => Given(use, one)).ToList();
            if (!given.Contains(null))
                return
                [
                    .. overload.Select(
                        (one, at) =>
                            at > 0 || isFirstNamed
                                ? new CodePair($"{Keyword.Escape(one.Name)}: ", given[at]!)
                                : given[at]!
                    ),
                ];
        }
        return state.Misfit<List<CodeExpression>>(
            use.Mapping.Span,
            $"'{use.Type.Name}'",
            "a value that it requires is missing, or has another form"
        );
    }

    /// <summary>Writes the calls that fill a class: those that it requires first.</summary>
    /// <param name="use">The class and what it is filled with.</param>
    /// <returns>The calls; null where the class cannot say it.</returns>
    public List<ChainedCall>? Calls(BuilderUse use)
    {
        if (Stages(use, out var more) is not { } calls)
            return null;
        calls.AddRange(more);
        return Options(use) is { } options ? [.. calls, .. options] : null;
    }

    /// <summary>Writes the calls that a class requires.</summary>
    /// <param name="use">The class and what it is filled with.</param>
    /// <param name="more">Calls that add more to what is required, once all of it is there.</param>
    /// <returns>The calls; null where one is missing.</returns>
    public List<ChainedCall>? Stages(BuilderUse use, out IReadOnlyList<ChainedCall> more)
    {
        var (first, later) = (new List<ChainedCall>(), new List<ChainedCall>());
        more = later;
        foreach (var stage in use.Plan.Stages)
        {
            if (use.Filled.Entry(stage) is not { } entry)
                return state.Misfit<List<ChainedCall>>(
                    use.Mapping.Span,
                    $"'{use.Type.Name}'",
                    $"it has no '{stage.Key}'"
                );
            if (members.Of(stage, entry, use.Builders) is not { Count: > 0 } calls)
                return null;
            first.Add(calls[0]);
            later.AddRange(calls.Skip(1));
        }
        return first;
    }

    /// <summary>Writes the calls for all else.</summary>
    /// <param name="use">The class and what it is filled with.</param>
    /// <returns>The calls; null where the class cannot say it.</returns>
    public List<ChainedCall>? Options(BuilderUse use)
    {
        var calls = new List<ChainedCall>();
        foreach (var (member, entry) in use.Filled.Members.Where(one => use.Plan.Options.Contains(one.Member)))
        {
            if (members.Of(member, entry, use.Builders) is not { } some)
                return null;
            calls.AddRange(some);
        }
        foreach (var entry in use.Filled.Others)
        {
            var comments = state.Comments.Take(entry.Key.Span.StartLine, entry.Value.Span.EndLine);
            if (values.Of(entry.Value, use.Type.OtherValues!, use.Builders) is not { } value)
                return state.Misfit<List<ChainedCall>>(
                    entry.Value.Span,
                    $"'{entry.Key.Text}'",
                    "its member takes no such value"
                );
            calls.Add(
                new ChainedCall("With", [new PlainCode(CSharpLiteral.Of(entry.Key.Text)), value])
                {
                    Comments = comments,
                }
            );
        }
        return calls;
    }

    private static IReadOnlyList<PlannedValue> Choices(
        BuilderUse use,
        PartForm form,
        NameScope scope,
        IReadOnlyList<PlannedValue> required
    )
    {
        if (form.IsAlternative)
            return [];
        if (!form.IsTrait)
            return use.Plan.ChoiceValues(scope);
        var choices = use.Plan.ChoiceValues(ReservedParameters.Root());
        return choices.Any(choice => required.Any(one => one.Name == choice.Name)) ? [] : choices;
    }

    private CodeExpression? Given(BuilderUse use, PlannedValue value) =>
        use.Filled.Entry(value.Member) is { } entry ? values.Of(entry.Value, value.Shape, use.Builders) : null;

    /// <summary>The optional values as arguments; null where there is more than these can say.</summary>
    private List<CodeExpression>? Chosen(BuilderUse use, IReadOnlyList<PlannedValue> choices)
    {
        if (use.Filled.Others.Count > 0)
            return null;
        var arguments = new List<CodeExpression>();
        foreach (var (member, entry) in use.Filled.Members.Where(one => use.Plan.Options.Contains(one.Member)))
        {
            if (
                choices.FirstOrDefault(one => one.Member == member) is not { } choice
                || values.Of(entry.Value, choice.Shape, use.Builders) is not { } value
            )
                return null;
            arguments.Add(new CodePair($"{Keyword.Escape(choice.Name)}: ", value));
        }
        return arguments;
    }

    private string Start(BuilderUse use) =>
        state.Types.Class(use.Builders, use.Number) + (use.Plan.Stages.Count > 0 ? "Start" : "");
}
