namespace Slipway.Runtime;

/// <summary>A call of the library that cannot be right, in words for those who wrote it. The build says it at the call.</summary>
/// <param name="message">What is wrong, and what to write where no name is near the one that was given.</param>
/// <param name="file">The file of the call.</param>
/// <param name="line">The line of the call.</param>
/// <param name="call">The method that was called.</param>
internal sealed class MistakenCallException(string message, string file, int line, string call)
    : ArgumentException(message)
{
    /// <summary>The file of the call.</summary>
    public string File { get; } = file;

    /// <summary>The line of the call.</summary>
    public int Line { get; } = line;

    /// <summary>The method that was called.</summary>
    public string Call { get; } = call;

    /// <summary>The key or the parameter that the wrong value was given for; empty where it is not known.</summary>
    public string Key { get; init; } = "";

    /// <summary>The name that was given; null where the mistake is not one of names.</summary>
    public string? Given { get; init; }

    /// <summary>The names that could have been given.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>What to do where no known name is near the given one.</summary>
    public string Otherwise { get; init; } = "";

    /// <summary>A value is null that may not be.</summary>
    /// <param name="key">What the value is for; empty where that is not known.</param>
    /// <param name="file">The file of the call.</param>
    /// <param name="line">The line of the call.</param>
    /// <param name="call">The method that was called.</param>
    public static MistakenCallException OfNull(string key, string file, int line, string call) =>
        new($"{NullFor(key)}: write a value, or leave it out where it is optional", file, line, call) { Key = key };

    /// <summary>A value is one of an enum that has no such member.</summary>
    /// <param name="key">What the value is for; empty where that is not known.</param>
    /// <param name="word">The value.</param>
    /// <param name="file">The file of the call.</param>
    /// <param name="line">The line of the call.</param>
    /// <param name="call">The method that was called.</param>
    public static MistakenCallException OfUndefined(string key, Enum word, string file, int line, string call)
    {
        var name = word.GetType().Name;
        var what = key.Length == 0 ? $"{word:D} is given" : $"{word:D} is given for '{key}'";
        return new($"{what}, and {name} has no such member: write one of its members", file, line, call) { Key = key };
    }

    /// <summary>What was done, in the words of all messages about null.</summary>
    /// <param name="key">What the value is for; empty where that is not known.</param>
    public static string NullFor(string key) =>
        key.Length == 0 ? "null is given where a value is needed" : $"null is given for '{key}', which needs a value";
}
