namespace Slipway.Schema.Judging;

/// <summary>What a judgement found. YAML and C# report it in the same words, each at a place of its own.</summary>
/// <typeparam name="TPlace">What the caller calls a place: a span of a file, or a location of the compiler.</typeparam>
/// <param name="Place">Where to report it.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
/// <param name="Write">The text or number that fixes it when it is written at the place; null where no single value does.</param>
public sealed record Verdict<TPlace>(TPlace Place, IReadOnlyList<object> Arguments, object? Write = null);
