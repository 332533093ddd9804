using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>A path into properties, as inputs write it: <c>predictors[0].traffic</c>.</summary>
/// <param name="Parts">Its keys and indices, in order.</param>
public sealed record InputPath(IReadOnlyList<InputPath.Part> Parts)
{
    /// <summary>A key or an index.</summary>
    /// <param name="Text">The key; the number of an index.</param>
    /// <param name="Start">Where in the path it is.</param>
    /// <param name="IsIndex">Whether it is an index.</param>
    public readonly record struct Part(string Text, int Start, bool IsIndex);

    /// <summary>What is part of no path that is judged.</summary>
    private const string Foreign = " \"'$(){}";

    /// <summary>Reads a path.</summary>
    /// <param name="text">The path.</param>
    /// <returns>The path; null where it has a form that is not judged.</returns>
    public static InputPath? Read(string text)
    {
        var parts = new List<Part>();
        for (var at = 0; at < text.Length; )
        {
            if (text[at] == '[')
            {
                var end = text.IndexOf(']', at);
                if (end < 0 || !text[(at + 1)..end].All(char.IsAsciiDigit) || end == at + 1)
                    return null;
                parts.Add(new Part(text[(at + 1)..end], at + 1, IsIndex: true));
                at = end + 1;
            }
            else
            {
                at += text[at] == '.' && at > 0 ? 1 : 0;
                var end = text.AsSpan(at).IndexOfAny('.', '[');
                end = end < 0 ? text.Length : at + end;
                if (end == at || text[at..end].Any(letter => Foreign.Contains(letter, StringComparison.Ordinal)))
                    return null;
                parts.Add(new Part(text[at..end], at, IsIndex: false));
                at = end;
            }
        }
        return parts.Count == 0 ? null : new InputPath(parts);
    }

    /// <summary>Finds the first key that a schema does not have.</summary>
    /// <param name="schema">The schema of what the path leads into.</param>
    /// <returns>The key, and the keys that there are; null where the schema has all, or does not tell.</returns>
    public (Part Key, IReadOnlyList<string> Known)? Unknown(SchemaNode? schema)
    {
        foreach (var part in Parts)
        {
            var node = schema?.Resolved;
            if (
                node is null
                || node.OneOf.Concat(node.AnyOf).Concat(node.AllOf).Any(one => one.Resolved.Properties.Count > 0)
            )
                return null;
            if (part.IsIndex)
                schema = node.Items;
            else if (node.Property(part.Text) is { } property)
                schema = property.Schema;
            else if (node.AllowsOtherKeys || node.OtherValues is not null)
                schema = node.OtherValues;
            else
                return (part, [.. node.Properties.Select(one => one.Name)]);
        }
        return null;
    }

    /// <summary>The value that a path leads to; null where there is none.</summary>
    /// <param name="root">What the path leads into.</param>
    public SpecNode? In(SpecMapping root)
    {
        SpecNode? node = root;
        foreach (var part in Parts)
        {
            node =
                part.IsIndex && node is SpecSequence list
                    ? int.TryParse(part.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                    && at < list.Items.Count
                        ? list.Items[at]
                        : null
                    : part.IsIndex
                        ? null
                        : (node as SpecMapping)?[part.Text];
        }
        return node;
    }
}
