using System.Globalization;

namespace Slipway.Schema.Words;

/// <summary>
/// Words of our own as an argument of a message, such as what to write. They are told apart from texts of the user's, so
/// that the keys in them can be named as C# names them.
/// </summary>
/// <param name="format">A composite format.</param>
/// <param name="arguments">What it has to fill in.</param>
public sealed class Sentence(string format, params object?[] arguments)
{
    /// <summary>The composite format.</summary>
    public string Format { get; } = format;

    /// <summary>What it has to fill in: texts of the user's, numbers, and further words.</summary>
    public IReadOnlyList<object?> Arguments { get; } = arguments;

    /// <summary>Nothing.</summary>
    public static Sentence Empty { get; } = new("");

    /// <summary>Words around what is filled in.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Of(FormattableString words) => new(words.Format, words.GetArguments());

    /// <summary>Words alone, such as those of a schema.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Plain(string words) => new(words.Replace("{", "{{").Replace("}", "}}"));

    /// <summary>A text that may hold what the user wrote, and is repeated as it is.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Sentence(string text) => new("{0}", text);

    /// <summary>Several sentences with something in between.</summary>
    /// <param name="between">What is in between.</param>
    /// <param name="parts">The sentences, or other arguments.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Join(string between, IEnumerable<object> parts)
    {
        var all = parts.ToArray<object?>();
        return new(string.Join(between, all.Select((_, at) => FormattableString.Invariant($"{{{at}}}"))), all);
    }

    /// <summary>Goes on.</summary>
    /// <param name="more">What follows.</param>
    /// <returns>Both.</returns>
    public Sentence Then(object more) => new("{0}{1}", this, more);

    /// <inheritdoc />
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Format, [.. Arguments]);
}
