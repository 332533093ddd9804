namespace Slipway.Schema.Json;

/// <summary>The grammar of JSON numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    public static bool IsWellFormed(string text)
    {
        var at = 0;
        if (At('-'))
            at++;
        if (At('0'))
            at++;
        else if (!Digits())
            return false;
        if (At('.'))
        {
            at++;
            if (!Digits())
                return false;
        }
        if (At('e') || At('E'))
        {
            at++;
            if (At('+') || At('-'))
                at++;
            if (!Digits())
                return false;
        }
        return at == text.Length;

        bool At(char expected) => at < text.Length && text[at] == expected;

        bool Digits()
        {
            var from = at;
            while (at < text.Length && text[at] is >= '0' and <= '9')
                at++;
            return at > from;
        }
    }
}
