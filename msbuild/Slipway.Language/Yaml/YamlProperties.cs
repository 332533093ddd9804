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
}
