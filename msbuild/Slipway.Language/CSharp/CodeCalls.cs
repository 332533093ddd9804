using System.Globalization;

namespace Slipway.Language.CSharp;

/// <summary>Finds the calls of one source file.</summary>
/// <param name="text">The file.</param>
internal sealed class CodeCalls(CodeText text)
{
    /// <summary>Finds the calls of a method whose arguments begin in a line, which is what the C# compiler tells of a call.</summary>
    /// <param name="name">The method, or the class that is made.</param>
    /// <param name="line">The line.</param>
    /// <returns>The calls, in order.</returns>
    public IEnumerable<CodeCall> Named(string name, int line)
    {
        if (line > text.Lines || name.Length == 0)
            yield break;
        var end = text.End(line);
        for (var open = text.Code.IndexOf('(', text.Start(line)); open >= 0 && open < end; )
        {
            if (NameBefore(open) is (var start, var stop) && text.Code.AsSpan(start, stop - start).SequenceEqual(name))
                yield return new CodeCall(text, start, open);
            open = text.Code.IndexOf('(', open + 1);
        }
    }

    /// <summary>The name of what is called with a bracket; null where the bracket is none of a call.</summary>
    private (int Start, int End)? NameBefore(int open)
    {
        var end = Back(open);
        if (end > 0 && text.Code[end - 1] == '>')
            end = Back(Generic(end));
        var start = end;
        while (start > 0 && CodeText.IsWord(text.Code[start - 1]))
            start--;
        return start == end ? null : (start, end);
    }

    /// <summary>Goes back over spaces.</summary>
    private int Back(int at)
    {
        while (at > 0 && char.IsWhiteSpace(text.Code[at - 1]))
            at--;
        return at;
    }

    /// <summary>Goes back over the types of a generic method.</summary>
    private int Generic(int end)
    {
        var depth = 0;
        for (var at = end - 1; at >= 0 && text.Code[at] is not (';' or '{' or '}'); at--)
        {
            if (text.Code[at] == '>')
                depth++;
            else if (text.Code[at] == '<' && --depth == 0)
                return at;
        }
        return end;
    }
}
