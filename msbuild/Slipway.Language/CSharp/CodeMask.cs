namespace Slipway.Language.CSharp;

/// <summary>Hides what the texts and comments of C# hold.</summary>
internal ref struct CodeMask
{
    private readonly string text;
    private readonly char[] code;
    private int at;

    private CodeMask(string text)
    {
        this.text = text;
        code = text.ToCharArray();
    }

    /// <summary>Hides what texts and comments hold, but the first quotation mark of each text.</summary>
    /// <param name="text">The file.</param>
    /// <returns>As many characters as there were.</returns>
    public static string Of(string text)
    {
        var mask = new CodeMask(text);
        while (mask.at < text.Length)
            mask.Next();
        return new string(mask.code);
    }

    private readonly bool Is(string expected) => string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;

    private void Next()
    {
        if (Is("//"))
            HideTo(text.IndexOf('\n', at), 0);
        else if (Is("/*"))
            HideTo(text.IndexOf("*/", at + 2, StringComparison.Ordinal), 2);
        else if (text[at] == '\'')
            Quoted('\'', isVerbatim: false, isFilled: false);
        else if (text[at] == '"')
            Literal();
        else
            at++;
    }

    /// <summary>Hides up to an end, or all that follows where there is none.</summary>
    private void HideTo(int end, int length)
    {
        var stop = end < 0 ? text.Length : end + length;
        while (at < stop)
            Hide();
    }

    private void Hide()
    {
        if (text[at] is not ('\r' or '\n'))
            code[at] = CodeText.Hidden;
        at++;
    }

    private void Literal()
    {
        var isVerbatim = Before('@');
        var isFilled = Before('$');
        var quotes = 0;
        while (at + quotes < text.Length && text[at + quotes] == '"')
            quotes++;
        if (quotes < 3 || isVerbatim)
        {
            Quoted('"', isVerbatim, isFilled);
            return;
        }
        // What is filled into a raw text has no quotation marks of its own in specs, and is hidden with it.
        at++;
        HideTo(text.IndexOf(new string('"', quotes), at + quotes - 1, StringComparison.Ordinal), quotes);
    }

    /// <summary>Whether one of the signs in front of a text is this one: <c>$@"…"</c>.</summary>
    private readonly bool Before(char sign)
    {
        for (var before = at - 1; before >= 0 && text[before] is '@' or '$'; before--)
        {
            if (text[before] == sign)
                return true;
        }
        return false;
    }

    private void Quoted(char quote, bool isVerbatim, bool isFilled)
    {
        at++;
        while (at < text.Length && (isVerbatim || text[at] != '\n'))
        {
            if (isFilled && text[at] == '{' && !Is("{{"))
                Filled();
            else if (isFilled && Is("{{"))
                Twice();
            else if (text[at] == '\\' && !isVerbatim)
                Twice();
            else if (text[at] != quote)
                Hide();
            else if (isVerbatim && Is("\"\""))
                Twice();
            else
            {
                Hide();
                return;
            }
        }
    }

    private void Twice()
    {
        Hide();
        if (at < text.Length)
            Hide();
    }

    /// <summary>What is filled into a text is code, and is hidden as part of the text.</summary>
    private void Filled()
    {
        var start = at;
        var depth = 0;
        while (at < text.Length)
        {
            if (text[at] == '{')
                depth++;
            else if (text[at] == '}' && --depth == 0)
                break;
            Next();
        }
        var end = Math.Min(at + 1, text.Length);
        at = start;
        HideTo(end, 0);
    }
}
