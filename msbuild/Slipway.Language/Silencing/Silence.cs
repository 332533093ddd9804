namespace Slipway.Language.Silencing;

/// <summary>Lines of a file about which its author does not want to hear something.</summary>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line.</param>
/// <param name="Ids">The ids of the findings; null for every one.</param>
internal sealed record Silence(int First, int Last, IReadOnlySet<string>? Ids)
{
    /// <summary>Whether it covers a finding.</summary>
    /// <param name="id">The finding's id.</param>
    /// <param name="line">Its line.</param>
    public bool Covers(string id, int line) => line >= First && line <= Last && Ids?.Contains(id) != false;
}
