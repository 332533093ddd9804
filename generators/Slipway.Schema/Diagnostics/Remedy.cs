using Slipway.Schema.Words;

namespace Slipway.Schema.Diagnostics;

/// <summary>What a message tells people to write. The same as edits comes along where it is clear, so that both are made in one place.</summary>
/// <param name="Words">The words.</param>
/// <param name="Fix">The edits; null where they are not clear.</param>
public sealed record Remedy(Sentence Words, Fix? Fix = null)
{
    /// <summary>Adds words.</summary>
    /// <param name="more">The words.</param>
    /// <returns>A remedy with the same edits.</returns>
    public Remedy Then(object more) => this with { Words = Words.Then(more) };

    /// <inheritdoc />
    public override string ToString() => Words.ToString();
}
