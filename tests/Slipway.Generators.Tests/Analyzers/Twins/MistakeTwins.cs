namespace Slipway.Generators.Tests.Analyzers.Twins;

/// <summary>The mistakes that C# and YAML are judged for alike.</summary>
internal static class MistakeTwins
{
    public static IReadOnlyList<Twin> All { get; } =
    [
        .. ValueTwins.All,
        .. NameTwins.All,
        .. ReferenceTwins.All,
        .. RepeatedTwins.All,
        .. ServingTwins.All,
        .. SecurityTwins.All,
    ];
}
