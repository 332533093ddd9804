using System.Globalization;

namespace Slipway.Schema.Diagnostics;

/// <summary>A fix as named texts, in which form a finding of the C# compiler carries it to the editor.</summary>
public static class FixProperties
{
    private const string Title = "slipway.fix";

    /// <summary>Writes a fix.</summary>
    /// <param name="fix">The fix; null where there is none.</param>
    /// <returns>The texts by their names.</returns>
    public static IEnumerable<KeyValuePair<string, string?>> Of(Fix? fix)
    {
        if (fix is null)
            yield break;
        yield return new KeyValuePair<string, string?>(Title, fix.Title);
        for (var at = 0; at < fix.Edits.Count; at++)
        {
            var (span, text) = (fix.Edits[at].Span, fix.Edits[at].NewText);
            var place = FormattableString.Invariant(
                $"{span.StartLine},{span.StartColumn},{span.EndLine},{span.EndColumn}"
            );
            yield return new KeyValuePair<string, string?>(NameOf(at), $"{place}\n{span.File}\n{text}");
        }
    }

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    /// <param name="properties">The texts by their names.</param>
    /// <returns>The fix; null where they hold none.</returns>
    public static Fix? Read(IReadOnlyDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(Title, out var title) || title is null)
            return null;
        var edits = new List<TextEdit>();
        while (properties.TryGetValue(NameOf(edits.Count), out var text) && text is not null)
            edits.Add(Edit(text));
        return new Fix(title, edits);
    }

    private static string NameOf(int edit) => FormattableString.Invariant($"{Title}.{edit}");

    private static TextEdit Edit(string text)
    {
        var parts = text.Split(['\n'], 3);
        var place = parts[0].Split(',').Select(one => int.Parse(one, CultureInfo.InvariantCulture)).ToArray();
        return new TextEdit(new SourceSpan(parts[1], place[0], place[1], place[2], place[3]), parts[2]);
    }
}
