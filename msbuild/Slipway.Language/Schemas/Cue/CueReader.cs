using System.Text.Json.Nodes;
using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>Finds out what values expressions allow, without filling in the template.</summary>
internal sealed class CueReader
{
    /// <summary>More is not looked at, so that definitions of definitions of definitions come to an end.</summary>
    private const int MaximumSteps = 50_000;

    private const int MaximumDepth = 120;

    private readonly HashSet<CueSyntax> open = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<SourceSpan, string> unread = [];
    private readonly CueStructReader structs;
    private int steps;

    public CueReader() => structs = new CueStructReader(this);

    /// <summary>What could not be read, by its place.</summary>
    public IReadOnlyDictionary<SourceSpan, string> Unread => unread;

    /// <summary>What an expression allows.</summary>
    public CueShape Read(CueSyntax syntax, CueScope scope)
    {
        if (++steps > MaximumSteps || open.Count > MaximumDepth)
            return NotRead(syntax.Span, "the definition is nested too deep");
        return syntax switch
        {
            CueUnread bad => NotRead(bad.Span, bad.Text),
            CueName name => Name(name, scope),
            CueLiteral literal => Literal(literal),
            CueUnary unary => Unary(unary, scope),
            CueBinary { Sign: "|" } => CueUnion.Or([.. Alternatives(syntax, scope)]),
            CueBinary { Sign: "&" } both => CueUnion.And(Read(both.Left, scope), Read(both.Right, scope)),
            CueBinary { Sign: "+" or "-" or "*" or "/" } => CueShape.Computed,
            CueBinary => new CueShape { IsFlag = true }.Filled(),
            CueSelector selector => Selector(selector, scope),
            CueCall call => Call(call, scope),
            CueList list => List(list, scope),
            CueStruct made => structs.Read(made, scope),
            _ => CueShape.Computed,
        };
    }

    /// <summary>Takes note of something that could not be read, and takes it for anything.</summary>
    public CueShape NotRead(SourceSpan span, string text)
    {
        unread.TryAdd(span, text);
        return CueShape.Computed;
    }

    private IEnumerable<(CueShape Shape, bool IsMarked)> Alternatives(CueSyntax syntax, CueScope scope) =>
        syntax switch
        {
            CueBinary { Sign: "|" } either => Alternatives(either.Left, scope)
                .Concat(Alternatives(either.Right, scope)),
            CueName { Name: "_|_" } => [],
            CueUnary { Sign: "*" } marked => [(Read(marked.Operand, scope), true)],
            _ => [(Read(syntax, scope), false)],
        };

    private CueShape Name(CueName name, CueScope scope)
    {
        if (scope.Find(name.Name) is { } found)
            return Declared(name, found.Values, found.Scope);
        if (CueTypes.Find(name.Name) is { } type)
            return type;
        return name.Name is "context" or "parameter" or "_|_"
            ? CueShape.Computed
            : NotRead(name.Span, $"the name '{name.Name}' is not declared in the file");
    }

    private CueShape Declared(CueName name, IReadOnlyList<CueSyntax> values, CueScope scope)
    {
        if (values.Any(open.Contains))
            return NotRead(name.Span, $"'{name.Name}' refers to itself");
        var shape = values.Select(value => Inside(value, scope)).Aggregate(CueUnion.And);
        // Another field of the spec has the value, whatever is written there.
        return scope.IsFilledIn && name.Name[0] is not ('#' or '_') ? shape.Filled() : shape;
    }

    /// <summary>Reads what a name or a field stands for.</summary>
    public CueShape Inside(CueSyntax value, CueScope scope)
    {
        if (!open.Add(value))
            return CueShape.Computed;
        var shape = Read(value, scope);
        open.Remove(value);
        return shape;
    }

    private CueShape Selector(CueSelector selector, CueScope scope)
    {
        if (scope.Find(selector) is { } found)
            return Declared(new CueName(selector.Name, selector.Span), found.Values, found.Scope);
        return selector switch
        {
            { Owner: CueName { Name: "time" } } => new CueShape { Text = new CueText() },
            { Owner: CueName { Name: "net" } } => new CueShape { Text = new CueText() },
            _ => CueShape.Computed,
        };
    }

    private CueShape Call(CueCall call, CueScope scope)
    {
        if (call is { Function: CueName { Name: "close" }, Arguments: [var closed] })
            return Read(closed, scope);
        var first = call.Arguments is [var argument, ..] ? argument : null;
        if (call.Function is CueName { Name: "or" or "and" } words && first is CueList { Others: null } items)
        {
            var shapes = items.Items.Select(item => (Read(item, scope), false)).ToList();
            if (shapes.Count > 0)
                return words.Name == "or"
                    ? CueUnion.Or(shapes)
                    : shapes.Select(one => one.Item1).Aggregate(CueUnion.And);
        }
        if (call.Function is CueSelector { Owner: CueName package } function)
        {
            var name = $"{package.Name}.{function.Name}";
            if (CueConstraints.OfCall(name, first is null ? null : Read(first, scope)) is { } asked)
                return asked;
            return NotRead(call.Span, $"the call of '{name}'");
        }
        return NotRead(call.Span, call.Function is CueName other ? $"the call of '{other.Name}'" : "the call");
    }

    private CueShape Unary(CueUnary unary, CueScope scope)
    {
        if (unary.Sign == "*")
            return CueUnion.Or([(Read(unary.Operand, scope), true)]);
        var operand = Read(unary.Operand, scope);
        if (CueConstraints.Of(unary.Sign, operand) is { } asked)
            return asked;
        return operand.IsFilled ? CueShape.Anything : NotRead(unary.Span, $"what follows '{unary.Sign}'");
    }

    private static CueShape Literal(CueLiteral literal) =>
        literal.Kind switch
        {
            CueTokenKind.Text => CueShape.Literal(literal.Text),
            CueTokenKind.Integer or CueTokenKind.Float => CueNumber.Read(literal.Text) is { } number
                ? CueShape.Literal(number)
                : new CueShape { Number = new CueNumber() }.Filled(),
            _ => new CueShape { Text = new CueText() }.Filled(),
        };

    private CueShape List(CueList list, CueScope scope)
    {
        var items = list.Items.Select(item => Read(item, scope)).ToList();
        var others = list.Others is null ? null : Read(list.Others, scope);
        var all = others is null ? items : [.. items, others];
        var isConcrete = others is null && items.TrueForAll(item => item.IsConcrete);
        return new CueShape
        {
            List = new CueListShape(
                all.Count > 0 ? all.Aggregate(CueUnion.Or) : CueShape.Anything,
                items.Count > 0 || others is null ? items.Count : null,
                others is null ? items.Count : null
            ),
            IsConcrete = isConcrete,
            Value = isConcrete ? new JsonArray([.. items.Select(item => item.Value?.DeepClone())]) : null,
        };
    }
}
