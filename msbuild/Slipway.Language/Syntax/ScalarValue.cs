namespace Slipway.Language.Syntax;

/// <summary>What a scalar means.</summary>
/// <param name="Kind">The type.</param>
/// <param name="Integer">The number where <paramref name="Kind"/> is an integer; 1 or 0 where it is a boolean.</param>
/// <param name="Float">The number where <paramref name="Kind"/> is a float.</param>
/// <param name="Dispute">
/// What other readers take the same characters for, where they differ from the platforms': <c>text to YAML 1.2 readers</c>.
/// </param>
public readonly record struct ScalarValue(ScalarKind Kind, long Integer = 0, double Float = 0, string? Dispute = null)
{
    /// <summary>A value that is text.</summary>
    public static ScalarValue Text { get; } = new(ScalarKind.Text);

    /// <summary>A value that is nothing.</summary>
    public static ScalarValue Null { get; } = new(ScalarKind.Null);
}
