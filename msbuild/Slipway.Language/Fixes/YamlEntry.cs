using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Fixes;

/// <summary>Fixes of mappings in YAML files that take a key out.</summary>
public static class YamlEntry
{
    /// <summary>Removes a key and its value.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="entry">Its entry, of which neither part takes several lines.</param>
    /// <returns>The fix; null where it would remove more than that, or nothing would be left.</returns>
    public static Fix? Remove(SpecMapping mapping, SpecEntry entry)
    {
        var at = mapping.Entries.TakeWhile(one => one != entry).Count();
        var whole = entry.Key.Span with { EndLine = entry.Value.Span.EndLine, EndColumn = entry.Value.Span.EndColumn };
        if (whole is not { HasColumns: true, IsCode: false } || whole.StartLine != whole.EndLine)
            return null;
        var before = mapping.Entries.Take(at).LastOrDefault()?.Value.Span;
        var after = mapping.Entries.Skip(at + 1).FirstOrDefault()?.Key.Span;
        // Up to the key that follows, where that leaves out no line; else the line as a whole, which may have a comment.
        if (after is { } next && next.StartLine - whole.StartLine <= 1)
            whole = whole with { EndLine = next.StartLine, EndColumn = next.StartColumn };
        else if (before is { } former && former.EndLine < whole.StartLine)
            whole = whole with { StartColumn = 1, EndLine = whole.StartLine + 1, EndColumn = 1 };
        else if (before is { } same && same.EndLine == whole.StartLine)
            whole = whole with { StartColumn = same.EndColumn };
        else
            return null;
        return new Fix($"Remove '{entry.Key.Text}'", [new TextEdit(whole, "")]);
    }
}
