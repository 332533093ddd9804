namespace Slipway.Generators.Diagnostics;

/// <summary>What findings tell the code fixes, which share this file and nothing else.</summary>
internal static class FixProperties
{
    /// <summary>The C# expression to write at the place of the finding.</summary>
    public const string Expression = "slipway.expression";

    /// <summary>What the fix is called in the editor.</summary>
    public const string Title = "slipway.title";

    /// <summary>Whether the method only lacks <c>static</c>.</summary>
    public const string Static = "slipway.static";
}
