namespace Slipway.Import.Code;

/// <summary>Breaks expressions into lines: in one where it fits, else each call, argument and item in its own.</summary>
internal static class CodeLayout
{
    /// <summary>How far to the right lines go.</summary>
    public const int Width = 120;

    private const int Step = 4;

    /// <summary>Writes an expression.</summary>
    /// <param name="code">The expression.</param>
    /// <param name="indent">How far the line that it begins in is indented.</param>
    /// <param name="column">Where in the line it begins.</param>
    /// <param name="after">How much follows it in its last line.</param>
    /// <returns>The C#; lines after the first are indented.</returns>
    public static string Of(CodeExpression code, int indent, int column, int after)
    {
        if (Flat(code) is { } flat && column + flat.Length + after <= Width)
            return flat;
        return code switch
        {
            PlainCode text => text.Text,
            CodeLines lines => string.Join($"\n{Space(indent + Step)}+ ", lines.Lines),
            CodePair pair => pair.Prefix + Of(pair.Value, indent, column + pair.Prefix.Length, after),
            CodeLambda lambda =>
                $"{lambda.Parameter} =>\n{Space(indent + Step)}{Of(lambda.Body, indent + Step, indent + Step, after)}",
            CodeList list => List(list, indent),
            CodeChain { Head: PlainCode head, Calls: [{ Comments.Count: 0 } only] } => List(
                new CodeList($"{head.Text}.{only.Name}(", only.Arguments, ")"),
                indent
            ),
            CodeChain chain => Chain(chain, indent, column, after),
            _ => throw new InvalidOperationException(code.GetType().Name),
        };
    }

    /// <summary>Comments, each in a line of its own.</summary>
    /// <param name="comments">The comments without their slashes.</param>
    /// <param name="indent">How far they are indented.</param>
    public static string Comments(IEnumerable<string> comments, int indent) =>
        string.Concat(comments.Select(comment => $"{Space(indent)}//{comment}\n"));

    /// <summary>Blanks at the start of a line.</summary>
    /// <param name="count">How many.</param>
    public static string Space(int count) => new(' ', count);

    private static string List(CodeList list, int indent)
    {
        if (list.Items.Count == 0)
            return list.Open + list.Close;
        if (list.Items is [CodeLambda lambda] && list.Close == ")")
            return $"{list.Open}{Of(lambda, indent, Width, 0)}\n{Space(indent)}{list.Close}";
        var inner = indent + Step;
        var items = list.Items.Select(item => $"\n{Space(inner)}{Of(item, inner, inner, 1)}");
        return $"{list.Open}{string.Join(",", items)}\n{Space(indent)}{list.Close}";
    }

    private static string Chain(CodeChain chain, int indent, int column, int after)
    {
        var inner = indent + Step;
        var calls = chain.Calls.Select(call =>
        {
            var code = new CodeList($".{call.Name}(", call.Arguments, ")");
            return $"\n{Comments(call.Comments, inner)}{Space(inner)}{Of(code, inner, inner, after)}";
        });
        return Of(chain.Head, indent, column, 0) + string.Concat(calls);
    }

    /// <summary>The expression in one line; null where comments keep it from being in one.</summary>
    private static string? Flat(CodeExpression code) =>
        code switch
        {
            PlainCode text => text.Text,
            CodeLines lines => lines.Whole,
            CodePair pair => Flat(pair.Value) is { } value ? pair.Prefix + value : null,
            CodeLambda lambda => Flat(lambda.Body) is { } body ? $"{lambda.Parameter} => {body}" : null,
            CodeList list => Flat(list.Items) is { } items ? list.Open + items + list.Close : null,
            CodeChain chain when chain.Calls.All(call => call.Comments.Count == 0) => Flat(chain.Head) is { } head
            && chain.Calls.Select(call => Flat(call.Arguments)).ToList() is var arguments
            && arguments.TrueForAll(one => one is not null)
                ? head + string.Concat(chain.Calls.Zip(arguments, (call, one) => $".{call.Name}({one})"))
                : null,
            _ => null,
        };

    private static string? Flat(IReadOnlyList<CodeExpression> items)
    {
        var flat = items.Select(Flat).ToList();
        return flat.TrueForAll(item => item is not null) ? string.Join(", ", flat) : null;
    }
}
