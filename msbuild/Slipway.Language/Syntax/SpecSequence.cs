using Slipway.Schema;

namespace Slipway.Language.Syntax;

/// <summary>A list.</summary>
/// <param name="items">The items in order.</param>
/// <param name="span">From the first item to just after the last.</param>
public sealed class SpecSequence(IReadOnlyList<SpecNode> items, SourceSpan span) : SpecNode(span)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<SpecNode> Items { get; } = items;

    /// <inheritdoc />
    public override string TypeName => "a list";
}
