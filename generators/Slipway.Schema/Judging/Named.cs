namespace Slipway.Schema.Judging;

/// <summary>A name, or another text that stands for something, and where it is written.</summary>
/// <typeparam name="TPlace">What the caller calls a place.</typeparam>
/// <param name="Text">The name, which tells it from others.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Line">The line of the place, counted from 1.</param>
/// <param name="Alias">What messages call it; the name where it is left out.</param>
public sealed record Named<TPlace>(string Text, TPlace Place, int Line, string? Alias = null)
{
    /// <summary>What messages call it.</summary>
    public string Shown => Alias ?? Text;
}
