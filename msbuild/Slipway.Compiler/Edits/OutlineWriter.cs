using System.Globalization;
using System.Text;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Compiler.Edits;

/// <summary>Writes a tree down, some values apart.</summary>
internal sealed class OutlineWriter
{
    private readonly HashSet<SpecEntry> entries = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SpecNode> values = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder exact = new();
    private readonly StringBuilder words = new();

    /// <summary>Leaves keys of a mapping out, be they there or not.</summary>
    public void LeaveOut(SpecMapping mapping, string[] keys) =>
        entries.UnionWith(mapping.Entries.Where(entry => keys.Contains(entry.Key.Text, StringComparer.Ordinal)));

    /// <summary>Leaves the text of a value out, and says that one is there.</summary>
    public void LeaveOut(SpecNode value) => values.Add(value);

    /// <summary>Writes a tree.</summary>
    public void Add(SpecNode node)
    {
        if (values.Contains(node))
        {
            Add("value", node.Span, isWhole: false);
            return;
        }
        switch (node)
        {
            case SpecMapping mapping:
                Add(mapping.IsIncomplete ? "{?" : "{", node.Span, isWhole: false);
                foreach (var entry in mapping.Entries.Where(entry => !entries.Contains(entry)))
                {
                    Add(entry.Key);
                    Add(entry.Value);
                }
                Add("}", node.Span, isWhole: false);
                break;
            case SpecSequence list:
                Add("[", node.Span, isWhole: false);
                foreach (var item in list.Items)
                    Add(item);
                Add("]", node.Span, isWhole: false);
                break;
            case SpecScalar scalar:
                words.Append(scalar.IsUnread ? '?' : (char)('a' + (int)scalar.Kind));
                Add(scalar.Written, node.Span, isWhole: true);
                words.Append(scalar.Text.Length).Append('"').Append(scalar.Text);
                break;
        }
    }

    /// <summary>The outline of what was written.</summary>
    public Outline End()
    {
        var said = Outline.Hash(words);
        exact.Append(said);
        return new Outline(Outline.Hash(exact), said);
    }

    private void Add(string text, SourceSpan span, bool isWhole)
    {
        words.Append(text.Length).Append('"').Append(text);
        exact.Append(CultureInfo.InvariantCulture, $"{span.StartLine},{span.StartColumn};");
        if (isWhole)
            exact.Append(CultureInfo.InvariantCulture, $"{span.EndLine},{span.EndColumn};");
    }
}
