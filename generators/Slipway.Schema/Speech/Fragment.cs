using System.Text;

namespace Slipway.Schema.Speech;

/// <summary>A value of the YAML that a message quotes.</summary>
internal abstract record Fragment
{
    /// <summary>Reads what a message quotes: <c>key</c>, <c>key: value</c> or <c>key: {name: value}</c>.</summary>
    /// <param name="text">The text between the quotes, on one line.</param>
    /// <returns>The key and its value, which is null for a key alone; null where the text is something else.</returns>
    public static (string Key, Fragment? Value)? Read(string text)
    {
        var reader = new Reader(text);
        if (reader.Key() is not { } key)
            return null;
        if (reader.IsAtEnd)
            return (key, null);
        return reader.Takes(": ") && reader.Value("") is { } value && reader.IsAtEnd ? (key, value) : null;
    }

    private sealed class Reader(string text)
    {
        private int at;

        public bool IsAtEnd => at == text.Length;

        public string? Key()
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
                at++;
            return at > start && char.IsLetter(text[start]) ? text.Substring(start, at - start) : null;
        }

        public bool Takes(string expected)
        {
            if (string.CompareOrdinal(text, at, expected, 0, expected.Length) != 0)
                return false;
            at += expected.Length;
            return true;
        }

        /// <summary>Reads a value up to what ends it.</summary>
        /// <param name="ends">The characters that end a plain value here.</param>
        public Fragment? Value(string ends) =>
            Takes("{") ? Mapping()
            : Takes("[") ? List()
            : Takes("\"") ? Quoted()
            : Plain(ends);

        private MappingFragment? Mapping()
        {
            var entries = new List<(string, Fragment)>();
            while (!Takes("}"))
            {
                if (entries.Count > 0 && !Takes(", "))
                    return null;
                if (Key() is not { } key || !Takes(": ") || Value(",}") is not { } value)
                    return null;
                entries.Add((key, value));
            }
            return new MappingFragment(entries);
        }

        private ListFragment? List()
        {
            var items = new List<Fragment>();
            while (!Takes("]"))
            {
                if ((items.Count > 0 && !Takes(", ")) || Value(",]") is not { } value)
                    return null;
                items.Add(value);
            }
            return new ListFragment(items);
        }

        private ScalarFragment? Quoted()
        {
            var word = new StringBuilder();
            while (at < text.Length && text[at] != '"')
                word.Append(text[at++]);
            return Takes("\"") ? new ScalarFragment(word.ToString(), IsQuoted: true) : null;
        }

        private ScalarFragment? Plain(string ends)
        {
            var start = at;
            while (at < text.Length && ends.IndexOf(text[at]) < 0)
                at++;
            var word = text.Substring(start, at - start);
            return word.Length == 0 || word.Trim() != word ? null : new ScalarFragment(word, IsQuoted: false);
        }
    }
}

/// <summary>A single value.</summary>
/// <param name="Text">The text, as YAML has it without quotes.</param>
/// <param name="IsQuoted">Whether it is a text whatever it looks like.</param>
internal sealed record ScalarFragment(string Text, bool IsQuoted) : Fragment;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
internal sealed record ListFragment(IReadOnlyList<Fragment> Items) : Fragment;

/// <summary>A mapping.</summary>
/// <param name="Entries">Its keys with their values.</param>
internal sealed record MappingFragment(IReadOnlyList<(string Key, Fragment Value)> Entries) : Fragment;
