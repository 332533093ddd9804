namespace Slipway.Schema.CSharp.Shapes;

/// <summary>What a schema says of a single value, for the analyzers of code that gives one.</summary>
internal sealed record ValueFacts
{
    public string? Format { get; init; }

    public string? Pattern { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public int? MinimumLength { get; init; }

    public int? MaximumLength { get; init; }

    public string? Declares { get; init; }

    public string? References { get; init; }

    public bool IsImage { get; init; }

    public bool IsSecret { get; init; }

    public string? Hint { get; init; }
}
