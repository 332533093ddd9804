using Slipway.Schema.Values;

namespace Slipway.Schema.CSharp.Shapes;

/// <summary>What a schema says of a single value, for the analyzers of code that gives one.</summary>
internal sealed record ValueFacts
{
    /// <summary>Its form, length and range.</summary>
    public ValueLimits Limits { get; init; } = new();

    public string? Declares { get; init; }

    public string? References { get; init; }

    public bool IsImage { get; init; }

    public bool IsSecret { get; init; }

    /// <summary>The key next to it that takes a secret from a Secret; null where there is none.</summary>
    public string? SecretFrom { get; init; }

    /// <summary>How it gets to its place otherwise; null where the schema does not say.</summary>
    public string? SecretRemedy { get; init; }

    public string? Hint { get; init; }
}
