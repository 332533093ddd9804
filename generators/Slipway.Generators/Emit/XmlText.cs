namespace Slipway.Generators.Emit;

/// <summary>Texts in XML documentation comments.</summary>
internal static class XmlText
{
    /// <summary>A text inside an XML documentation comment, on one line.</summary>
    public static string Of(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            var shown = letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
                < ' ' or '\uFFFE' or '\uFFFF' => "",
                _ when char.IsSurrogate(letter) => "\uFFFD",
                _ => letter.ToString(),
            };
            escaped.Append(shown);
        }
        return escaped.ToString();
    }
}
