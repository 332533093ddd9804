namespace Slipway.Import.Code;

/// <summary>A statement.</summary>
/// <param name="Value">What it evaluates.</param>
internal sealed record CodeStatement(CodeExpression Value)
{
    /// <summary>The variable that it declares; null where no one uses it.</summary>
    public LocalVariable? Variable { get; init; }

    /// <summary>Whether it returns the value.</summary>
    public bool IsReturn { get; init; }

    /// <summary>Whether an empty line goes before it.</summary>
    public bool IsApart { get; init; }

    /// <summary>The comments above it, without their slashes.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>What comes before the value.</summary>
    public string Prefix =>
        IsReturn ? "return "
        : Variable is { IsUsed: true } ? $"var {Variable.Name} = "
        : "";
}
