using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Import.Parts;

/// <summary>Writes the calls of the members that fill a class.</summary>
/// <param name="state">What is known of the document.</param>
/// <param name="parts">Writes the arguments that make parts.</param>
internal sealed class MemberCalls(DocumentState state, PartArguments parts)
{
    private readonly TypedValue values = new(state);

    /// <summary>Writes the calls of a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="entry">What is written for it.</param>
    /// <param name="builders">The builders the member belongs to.</param>
    /// <returns>The calls; null where the member cannot say it.</returns>
    public IReadOnlyList<ChainedCall>? Of(Member member, SpecEntry entry, Builders builders)
    {
        var above = state.Comments.Take(entry.Key.Span.StartLine, entry.Key.Span.StartLine);
        foreach (var shape in member.Shapes.OrderBy(Preference))
        {
            var mark = state.Comments.Mark();
            if (Of(member, shape, entry.Value, builders) is { } calls)
                return Below(above, calls);
            state.Comments.Return(mark);
        }
        if (Each(member, entry.Value, builders) is { } each)
            return Below(above, each);
        return state.Misfit<IReadOnlyList<ChainedCall>>(
            entry.Value.Span,
            $"'{entry.Key.Text}'",
            $"its member takes no such value ({entry.Value.TypeName})"
        );
    }

    private static IReadOnlyList<ChainedCall> Below(IReadOnlyList<string> above, IReadOnlyList<ChainedCall> calls) =>
        calls.Count == 0 || above.Count == 0
            ? calls
            : [calls[0] with { Comments = [.. above, .. calls[0].Comments] }, .. calls.Skip(1)];

    /// <summary>A call for each item or entry, which may have different forms.</summary>
    private List<ChainedCall>? Each(Member member, SpecNode node, Builders builders) =>
        node switch
        {
            SpecSequence list => All(
                list.Items.Select(item =>
                    First(member, member.Shapes.OfType<ListShape>().Select(one => one.Item), item, null, builders)
                )
            ),
            SpecMapping map when !member.IsMixed => All(
                map.Entries.Select(entry =>
                    First(
                        member,
                        member.Shapes.OfType<MapShape>().Select(one => one.Value),
                        entry.Value,
                        entry.Key,
                        builders
                    )
                )
            ),
            _ => null,
        };

    private ChainedCall? First(
        Member member,
        IEnumerable<Shape> shapes,
        SpecNode node,
        SpecScalar? key,
        Builders builders
    )
    {
        var line = key?.Span.StartLine ?? node.Span.StartLine;
        var above = state.Comments.Take(line, line);
        foreach (var shape in shapes.OrderBy(Preference))
        {
            var call =
                shape is PartShape part ? Part(member, member.Method, part, node, key?.Text, builders)
                : values.Of(node, shape, builders) is { } value
                    ? new ChainedCall(member.Method, Arguments(member, key, value))
                : null;
            if (call is not null)
                return call with
                {
                    Comments = [.. above, .. call.Comments, .. state.Comments.Take(line, node.Span.EndLine)],
                };
        }
        return null;
    }

    private static CodeExpression[] Arguments(Member member, SpecScalar? key, CodeExpression value) =>
        key is not null ? [new PlainCode(CSharpLiteral.Of(key.Text)), value]
        : member.IsMixed ? [new CodeList("[", [value], "]")]
        : [value];

    private static int Preference(Shape shape) =>
        shape switch
        {
            ReferenceShape or ListShape { Item: ReferenceShape } => 0,
            EnumShape or ListShape { Item: EnumShape } => 1,
            _ => 2,
        };

    private IReadOnlyList<ChainedCall>? Of(Member member, Shape shape, SpecNode node, Builders builders) =>
        (shape, node) switch
        {
            (ListShape { Item: PartShape }, SpecSequence { Items.Count: 0 }) => Nothing(member),
            (ListShape { Item: PartShape item }, SpecSequence list) => All(
                list.Items.Select(one => Part(member, member.Method, item, one, null, builders))
            ),
            (MapShape { Value: PartShape }, SpecMapping { Entries.Count: 0 }) => Nothing(member),
            (MapShape { Value: PartShape value }, SpecMapping map) => All(
                map.Entries.Select(one => Part(member, member.Method, value, one.Value, one.Key.Text, builders))
            ),
            (PartShape part, SpecMapping) => All([Part(member, "With" + member.Name, part, node, null, builders)]),
            (ListShape one, SpecSequence { Items: [var only] }) when !member.IsMixed => All([
                Call(member.Method, values.Of(only, one.Item, builders)),
            ]),
            (MapShape map, SpecMapping { Entries.Count: > 0 } mapping) when !member.IsMixed => All(
                mapping.Entries.Select(one => Entry(member, one, map, builders))
            ),
            (ScalarShape { Type: ScalarType.Boolean }, SpecScalar { Boolean: true })
                when !member.Shapes.Any(other => other is PartShape) => [new ChainedCall("With" + member.Name, [])],
            _ => All([Call("With" + member.Name, values.Of(node, shape, builders))]),
        };

    private ChainedCall? Entry(Member member, SpecEntry entry, MapShape map, Builders builders)
    {
        var comments = state.Comments.Take(entry.Key.Span.StartLine, entry.Key.Span.StartLine);
        return values.Of(entry.Value, map.Value, builders) is { } value
            ? new ChainedCall(member.Method, [new PlainCode(CSharpLiteral.Of(entry.Key.Text)), value])
            {
                Comments = comments,
            }
            : null;
    }

    private ChainedCall? Part(Member member, string name, PartShape part, SpecNode node, string? key, Builders builders)
    {
        if (node is not SpecMapping mapping)
            return null;
        var form = new PartForm(
            key,
            member.Shapes.Count > 1,
            member.Shapes.Count(shape =>
                shape is PartShape or ListShape { Item: PartShape } or MapShape { Value: PartShape }
            ) > 1
        );
        var line = mapping.Entries is [var first, ..] ? first.Key.Span.StartLine : mapping.Span.StartLine;
        var above = state.Comments.Take(line, line);
        return
            parts.Of(
                part,
                mapping,
                member.Shapes.Any(shape => shape is ListShape or MapShape) ? member.ItemName : member.Name,
                form,
                builders
            )
                is { } arguments
            ? new ChainedCall(name, arguments)
            {
                Comments = [.. above, .. state.Comments.Take(mapping.Span.StartLine, mapping.Span.EndLine)],
            }
            : null;
    }

    private static ChainedCall? Call(string name, CodeExpression? value) =>
        value is null ? null : new ChainedCall(name, [value]);

    private static List<ChainedCall>? All(IEnumerable<ChainedCall?> calls)
    {
        var all = new List<ChainedCall>();
        foreach (var call in calls)
        {
            if (call is null)
                return null;
            all.Add(call);
        }
        return all;
    }

    private static ChainedCall[]? Nothing(Member member) =>
        member.MayBeEmpty ? [new ChainedCall("WithNo" + member.Name, [])] : null;
}
