using System.Runtime.InteropServices;
using Slipway.Schema;

namespace Slipway.Language.Yaml;

/// <summary>What is before a value: <c>&amp;anchor</c> and <c>!tag</c>.</summary>
/// <param name="Anchor">The anchor's name; null where there is none.</param>
/// <param name="Tag">The tag, <c>!!</c> written out; null where there is none.</param>
/// <param name="Span">Where they are.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlProperties(string? Anchor, string? Tag, SourceSpan Span)
{
    public bool IsEmpty => Anchor is null && Tag is null;

    /// <summary>Whether both have an anchor, or both a tag, so that they cannot be of one value.</summary>
    public bool Contradicts(YamlProperties other) =>
        (Anchor is not null && other.Anchor is not null) || (Tag is not null && other.Tag is not null);

    /// <summary>These, and those on the line below.</summary>
    public YamlProperties With(YamlProperties below) =>
        IsEmpty ? below
        : below.IsEmpty ? this
        : new YamlProperties(below.Anchor ?? Anchor, below.Tag ?? Tag, Span.To(below.Span));
}
