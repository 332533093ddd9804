using Slipway.Language.Syntax;

namespace Slipway.Language.Yaml;

/// <content>A key that is indented less than the keys it belongs to, as the line after its value tells.</content>
internal sealed partial class YamlMapping
{
    /// <summary>Whether the key whose value is being read may belong into a column, below the key before it.</summary>
    public bool MayHold(int column) => next is null && entries is [.., var above] && IsAt(above.Value, column);

    /// <summary>The last entry, where it may belong into a column, below the key before it.</summary>
    public SpecEntry? Dedented(int column) =>
        next is null && entries is [.., var above, var last] && IsAt(above.Value, column) ? last : null;

    /// <summary>Moves the last entry, and those after it, below the key before it.</summary>
    public void TakeBack(SpecNode rest)
    {
        var (above, last) = (entries[^2], entries[^1]);
        var former = (above.Value as SpecMapping)?.Entries ?? [];
        var after = rest as SpecMapping;
        var start = former is [var first, ..] ? first.Key.Span : last.Key.Span;
        entries.RemoveAt(entries.Count - 1);
        entries[^1] = above with
        {
            Value = new SpecMapping(
                [
                    .. former
                        .Append(last)
                        .Concat(after?.Entries ?? [])
                        .DistinctBy(entry => entry.Key.Text, StringComparer.Ordinal),
                ],
                start.To(rest.Span)
            )
            {
                IsIncomplete = after is not { IsIncomplete: false },
            },
        };
        places = null;
    }

    private static bool IsAt(SpecNode value, int column) =>
        value is SpecScalar { Kind: ScalarKind.Null, Text: "", IsUnread: false }
        || (value is SpecMapping mapping && mapping.Span.StartColumn == column + 1);
}
