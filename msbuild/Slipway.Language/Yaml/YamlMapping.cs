using System.Globalization;
using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Yaml;

/// <summary>A mapping that is being read: takes keys and values, finds those that appear twice, merges others into it.</summary>
internal sealed partial class YamlMapping(YamlCursor cursor, YamlFaults faults)
{
    private const int LinearKeys = 8;

    private readonly List<SpecEntry> entries = [];
    private readonly List<SpecEntry> repeats = [];
    private readonly List<SpecSequence> strays = [];
    private HashSet<string>? merged;
    private Dictionary<string, int>? places;
    private YamlMapping? next;

    /// <summary>Whether lines that may belong to it could not be read.</summary>
    public bool IsIncomplete { get; set; }

    public SourceSpan? End => next?.End ?? (entries.Count == 0 ? null : entries[^1].Value.Span);

    public void Add(SpecNode? key, SpecNode value)
    {
        if (next is not null)
        {
            next.Add(key, value);
            return;
        }
        if (key is not SpecScalar { IsUnread: false } scalar)
        {
            IsIncomplete = true;
            if (key is not null and not SpecScalar)
                faults.Add(cursor, ReadingDiagnostics.KeyIsNotText.At(key.Span, key.TypeName));
        }
        else if (scalar.Kind == ScalarKind.Null)
        {
            faults.Add(cursor, ReadingDiagnostics.KeyIsNotText.At(scalar.Span, scalar.TypeName));
            IsIncomplete = true;
        }
        else if (scalar.Text == "<<" && scalar.Span.EndColumn - scalar.Span.StartColumn == 2)
        {
            Merge(scalar.Span, value);
        }
        else
        {
            AddEntry(
                scalar.IsText
                    ? scalar
                    : new SpecScalar(JsonText(scalar), scalar.Value, scalar.Span) { Written = scalar.Text },
                value is SpecMapping mapping ? mapping.Joined() : value
            );
        }
    }

    /// <summary>Takes a list that is in the column of the keys, and below none of them.</summary>
    public void AddStray(SpecNode list)
    {
        IsIncomplete = true;
        if (list is SpecSequence stray)
            strays.Add(stray);
    }

    public SpecMapping ToNode(SourceSpan span) =>
        new(entries, span)
        {
            IsIncomplete = IsIncomplete,
            Repeats = repeats,
            Strays = strays,
            Next = next?.ToNode(next.entries[0].Key.Span.To(next.End!.Value)),
        };

    /// <summary>JSON keys are text: what the platform gets is the number's or truth value's JSON form.</summary>
    private static string JsonText(SpecScalar scalar) =>
        scalar switch
        {
            { Boolean: { } truth } => truth ? "true" : "false",
            { Integer: { } integer } => integer.ToString(CultureInfo.InvariantCulture),
            _ => scalar.Value.Float.ToString(CultureInfo.InvariantCulture),
        };

    private void AddEntry(SpecScalar key, SpecNode value)
    {
        var place = PlaceOf(key.Text);
        if (place < 0)
            Append(new SpecEntry(key, value));
        else if (merged?.Remove(key.Text) == true)
            entries[place] = new SpecEntry(key, value);
        else
            Duplicate(new SpecEntry(key, value), place);
    }

    /// <summary>Reports a key that appears twice. Where it is the first one, the mapping most likely begins again, and so with all its keys.</summary>
    private void Duplicate(SpecEntry entry, int place)
    {
        var (key, first) = (entry.Key, entries[place].Key.Span);
        var mark = "";
        var isBelowEmptyKey = entries[^1].Value is SpecScalar { Kind: ScalarKind.Null, Text: "" };
        if (
            place == 0
            && first.StartColumn == key.Span.StartColumn
            && first.StartLine < key.Span.StartLine
            && !isBelowEmptyKey
            && key.Text is not ['-', ..]
        )
        {
            next = new YamlMapping(cursor, faults);
            next.Append(entry);
            mark =
                key.Span.StartColumn == 1
                    ? "; where a new document begins, put '---' above it"
                    : "; where a new item of a list begins, put '- ' in front of it";
        }
        else
        {
            repeats.Add(entry);
        }
        faults.Add(cursor, ReadingDiagnostics.DuplicateKey.At(key.Span, key.Text, first.StartLine, mark));
    }

    private void Append(SpecEntry entry)
    {
        places?.Add(entry.Key.Text, entries.Count);
        entries.Add(entry);
    }

    /// <summary>The place of the entry that has the key, or -1. Few keys are compared one by one, many by hash.</summary>
    private int PlaceOf(string key)
    {
        if (entries.Count < LinearKeys)
            return entries.FindIndex(entry => entry.Key.Text == key);
        if (places is null)
        {
            places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var at = 0; at < entries.Count; at++)
                places[entries[at].Key.Text] = at;
        }
        return places.GetValueOrDefault(key, -1);
    }

    /// <summary>
    /// Merges what <c>&lt;&lt;</c> names. As the platforms do it, the first of several mappings wins, and all of them
    /// win over the keys above the <c>&lt;&lt;</c>, but not over those below it.
    /// </summary>
    private void Merge(SourceSpan key, SpecNode value)
    {
        // A list stands for several mappings only where it is written out; through an alias the platforms reject it.
        if (value is SpecSequence list && list.Span > key)
        {
            foreach (var source in list.Items.Reverse())
                MergeOne(key, source);
        }
        else
        {
            MergeOne(key, value);
        }
    }

    private void MergeOne(SourceSpan key, SpecNode source)
    {
        if (source is SpecScalar { IsUnread: true })
        {
            IsIncomplete = true;
            return;
        }
        if (source is not SpecMapping mapping)
        {
            faults.Add(cursor, ReadingDiagnostics.BadMerge.At(key, source.TypeName));
            return;
        }
        IsIncomplete |= mapping.IsIncomplete;
        merged ??= new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (PlaceOf(entry.Key.Text) is var place and >= 0)
                entries[place] = entry;
            else
                Append(entry);
            merged.Add(entry.Key.Text);
        }
    }
}
