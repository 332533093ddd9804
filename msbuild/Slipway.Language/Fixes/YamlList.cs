using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Fixes;

/// <summary>Fixes of lists in YAML files.</summary>
public static class YamlList
{
    /// <summary>Adds texts to the list of a key, before its first item; the key is added where it is missing.</summary>
    /// <param name="mapping">The mapping that has the key, or should have it.</param>
    /// <param name="key">The key.</param>
    /// <param name="texts">The texts.</param>
    /// <returns>The fix; null where nothing is to be added, the value is not a list, or it is not in a YAML file.</returns>
    public static Fix? Add(SpecMapping mapping, string key, params string[] texts)
    {
        if (texts.Length == 0)
            return null;
        var yaml = Array.ConvertAll(texts, YamlFix.Yaml);
        var all = $"[{string.Join(", ", yaml)}]";
        return mapping[key] switch
        {
            null => YamlFix.Add(mapping, (key, all)),
            SpecSequence { Items: [] } empty => YamlFix.WriteYaml(empty.Span, all),
            SpecSequence list when list.Span is { HasColumns: true, IsCode: false } => new Fix(
                $"Add {string.Join(", ", yaml)} to {key}",
                [Before(list, yaml)]
            ),
            _ => null,
        };
    }

    private static TextEdit Before(SpecSequence list, string[] yaml)
    {
        var (first, last, whole) = (list.Items[0].Span, list.Items[^1].Span, list.Span);
        var isBlock = (last.EndLine, last.EndColumn) == (whole.EndLine, whole.EndColumn);
        var place = isBlock ? whole : first;
        var indent = new string(' ', place.StartColumn - 1);
        var text = string.Concat(yaml.Select(item => isBlock ? $"- {item}\n{indent}" : $"{item}, "));
        return new TextEdit(place with { EndLine = place.StartLine, EndColumn = place.StartColumn }, text);
    }
}
