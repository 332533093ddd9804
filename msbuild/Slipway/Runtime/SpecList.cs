namespace Slipway.Runtime;

/// <summary>A list under construction.</summary>
internal sealed class SpecList
{
    public List<SpecItem> Items { get; } = [];
}
