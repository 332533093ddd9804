using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.Words;

namespace Slipway.Schema.Judging;

/// <summary>SLIP6002 and SLIP6004: secrets in plain text.</summary>
public static class PlainSecrets
{
    /// <summary>Judges an environment variable.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="place">Where the value is written.</param>
    /// <returns>The verdict; null where it is not a secret.</returns>
    public static Verdict<TPlace>? Judge<TPlace>(string name, string value, TPlace place) =>
        IsNamed(name, value) || SecretText.In(value) is not null ? new Verdict<TPlace>(place, [name]) : null;

    /// <summary>Judges any other value.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="name">What the value is called.</param>
    /// <param name="value">The value.</param>
    /// <param name="isCertain">Whether its schema says that it is a secret.</param>
    /// <param name="remedy">How it gets to its place otherwise.</param>
    /// <param name="place">Where the value is written.</param>
    /// <returns>The verdict; null where it is not a secret.</returns>
    public static Verdict<TPlace>? Judge<TPlace>(
        string name,
        string value,
        bool isCertain,
        object remedy,
        TPlace place
    ) =>
        isCertain && SecretValue.IsLiteral(value) ? new Verdict<TPlace>(place, [name, "a secret", remedy])
        : SecretText.In(value) is { } kind ? new Verdict<TPlace>(place, [name, kind, remedy])
        : null;

    /// <summary>How a secret gets into a step where nothing takes it from a Secret.</summary>
    public static CodeWords Input { get; } = Plain("store it in a Secret and let an input of the step bring it");

    /// <summary>How a secret gets into anything else.</summary>
    public static CodeWords Variable { get; } = Plain("store it as a secret and take it from a variable");

    /// <summary>How a secret gets into a value whose schema speaks of secrets.</summary>
    /// <param name="from">The key next to it that takes it from a Secret: <c>secretRef</c>; null where there is none.</param>
    /// <param name="remedy">What the schema says of it; null where it says nothing.</param>
    /// <returns>What to write.</returns>
    public static CodeWords Remedy(string? from, string? remedy) =>
        from is not null ? From(from)
        : remedy is not null ? Plain(remedy)
        : Input;

    private static CodeWords From(string key) =>
        new(
            $"store it in a Secret and write '{key}: {{name: …, key: …}}' instead",
            $"store it in a Secret and write 'With{Identifier.Pascal(key)}(\"…\", \"…\")' instead"
        );

    private static CodeWords Plain(string words) => new(words, words);

    private static bool IsNamed(string name, string value) =>
        SecretName.Is(name)
        && SecretValue.IsLiteral(value)
        && !string.Equals(name, value, StringComparison.OrdinalIgnoreCase);
}
