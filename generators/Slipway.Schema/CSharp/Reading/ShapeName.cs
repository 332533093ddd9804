using Slipway.Schema.CSharp.Naming;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>What a type may be called that has to be made up for a value.</summary>
/// <param name="Own">The key of the value, or what one item of a list is called.</param>
/// <param name="Owner">The class the value belongs to; empty for the outermost one.</param>
internal sealed record ShapeName(string Own, string Owner)
{
    /// <summary>The name for an item of the value.</summary>
    public ShapeName OfItem => this with { Own = Singular.Of(Own) };

    /// <summary>The name for an enum: <c>type</c> of a volume is a <c>VolumeType</c>.</summary>
    public string OfEnum => Owner + Identifier.Pascal(Own);
}
