using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>The expressions of Argo's that Slipway writes, evaluated.</summary>
internal sealed class ArgoExpression
{
    private readonly string text;
    private readonly IReadOnlyDictionary<string, string> values;
    private int at;

    private ArgoExpression(string text, IReadOnlyDictionary<string, string> values)
    {
        this.text = text;
        this.values = values;
    }

    /// <summary>The value of an expression; null where it has none, so that Argo leaves it as it is.</summary>
    public static object? Value(string expression, IReadOnlyDictionary<string, string> values)
    {
        var read = new ArgoExpression(expression, values);
        try
        {
            var value = read.Any();
            return read.Peek.Length == 0 ? value : throw new FormatException($"'{read.Peek}' is left of {expression}");
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private string Peek => text[at..].TrimStart();

    private object? Any()
    {
        var value = All();
        while (Take("||"))
            value = All() is true | value is true;
        return value;
    }

    private object? All()
    {
        var value = Comparison();
        while (Take("&&"))
            value = Comparison() is true & value is true;
        return value;
    }

    private object? Comparison()
    {
        var value = Sum();
        foreach (var sign in new[] { "==", "!=", "<=", ">=", "<", ">" })
        {
            if (!Take(sign))
                continue;
            var order = Order(value, Sum());
            return sign switch
            {
                "==" => order == 0,
                "!=" => order != 0,
                "<=" => order <= 0,
                ">=" => order >= 0,
                "<" => order < 0,
                _ => order > 0,
            };
        }
        return value;
    }

    private static int Order(object? one, object? other) =>
        one is string text && other is string second ? string.CompareOrdinal(text, second)
        : one is double number && other is double limit ? number.CompareTo(limit)
        : throw new ArithmeticException();

    private object? Sum()
    {
        var value = Operand();
        while (Take("+"))
        {
            value =
                value is string first && Operand() is string second ? first + second : throw new ArithmeticException();
        }
        return Take("-") && value is double number && Operand() is double less ? number - less : value;
    }

    private object? Operand()
    {
        if (Take("!"))
            return Operand() is not true;
        if (Take("("))
            return Closed(Any());
        if (Take("'"))
            return Quoted();
        if (Take("toJson("))
            return Closed(JsonValue.Create(Text(Any())).ToJsonString());
        if (Take("asFloat(") || Take("asInt("))
            return Closed(Number(Text(Any())));
        if (Take("sprig.replace("))
        {
            var (old, _, replacement, _, value) = (Text(Any()), Need(","), Text(Any()), Need(","), Text(Any()));
            return Closed(value.Replace(old, replacement, StringComparison.Ordinal));
        }
        if (char.IsAsciiDigit(Peek.FirstOrDefault()))
            return Number(Word());
        var path = Word();
        while (Take("['"))
        {
            path += $".{Quoted()}";
            Need("]");
        }
        return values.GetValueOrDefault(path);
    }

    private static double Number(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArithmeticException();

    private static string Text(object? value) => value as string ?? throw new ArithmeticException();

    private object? Closed(object? value) => Need(")") ? value : null;

    private string Word()
    {
        at = text.Length - Peek.Length;
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '_'))
            at++;
        return at > start ? text[start..at] : throw new FormatException($"'{Peek}' is not an operand");
    }

    /// <summary>The rest of a text whose quote is read.</summary>
    private string Quoted()
    {
        var read = new StringBuilder();
        for (; text[at] != '\''; at++)
        {
            if (text[at] != '\\')
            {
                read.Append(text[at]);
                continue;
            }
            at++;
            if (text[at] == 'u')
            {
                read.Append(
                    (char)int.Parse(text.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                );
                at += 4;
                continue;
            }
            read.Append(
                text[at] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    var other => other,
                }
            );
        }
        at++;
        return read.ToString();
    }

    private bool Need(string sign) => Take(sign) ? true : throw new FormatException($"'{sign}' is missing in {text}");

    private bool Take(string sign)
    {
        if (!Peek.StartsWith(sign, StringComparison.Ordinal))
            return false;
        at = text.Length - Peek.Length + sign.Length;
        return true;
    }
}
