namespace Slipway.LanguageServer.Completing;

/// <summary>The brackets that are open at the cursor, as far as its line shows.</summary>
/// <param name="Missing">Those that the rest of the line does not close, but others around them: what closes them.</param>
/// <param name="Closers">What closes all that the line leaves open.</param>
/// <param name="IsOpen">Whether the line leaves any open, which lines below it may close.</param>
internal sealed record FlowBrackets(string Missing, string Closers, bool IsOpen)
{
    /// <summary>Looks at a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the word at the cursor begins, from 0.</param>
    /// <param name="end">Where it ends.</param>
    public static FlowBrackets Of(string line, int start, int end)
    {
        var open = new Stack<char>();
        var missing = "";
        foreach (var bracket in Brackets(line[..start]))
            Pass(bracket, open);
        foreach (var bracket in Brackets(line[Math.Min(end, line.Length)..]))
            missing += Pass(bracket, open);
        return new FlowBrackets(missing, missing + string.Concat(open), open.Count > 0);
    }

    /// <summary>Opens or closes a bracket; what would close those in between.</summary>
    private static string Pass(char bracket, Stack<char> open)
    {
        var between = "";
        if (bracket is '{' or '[')
            open.Push(bracket == '{' ? '}' : ']');
        else if (open.Contains(bracket))
        {
            while (open.Pop() is var close && close != bracket)
                between += close;
        }
        return between;
    }

    /// <summary>The brackets of a text, those in quotes apart. Where a bracket is part of a plain text, it is closed there too.</summary>
    private static IEnumerable<char> Brackets(string text)
    {
        var quote = '\0';
        foreach (var one in text)
        {
            if (quote != '\0')
                quote = one == quote ? '\0' : quote;
            else if (one is '"' or '\'')
                quote = one;
            else if (one is '{' or '[' or '}' or ']')
                yield return one;
        }
    }
}
