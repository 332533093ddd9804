using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Language.Syntax;

namespace Slipway.Language.Tests.Yaml;

/// <summary>A value that tests make up and write down themselves, without the writer of the compiler.</summary>
internal abstract record YamlTree
{
    /// <summary>The value as <see cref="YamlTest.Show"/> shows it, which is JSON.</summary>
    public abstract string ToJson();

    /// <summary>The value as indented YAML.</summary>
    public string ToYaml()
    {
        var text = new StringBuilder();
        Write(text, "", afterDash: true);
        return text.ToString().TrimStart('\n');
    }

    internal abstract void Write(StringBuilder text, string margin, bool afterDash);

    internal static string Quote(string text) => YamlTest.Show(SpecScalar.OfText(text, default));

    internal sealed record Word(string Plain) : YamlTree
    {
        public override string ToJson() => Quote(Plain);

        internal override void Write(StringBuilder text, string margin, bool afterDash) =>
            text.Append(' ').Append(IsPlain ? Plain : ToJson()).Append('\n');

        private bool IsPlain =>
            Plain.Length > 0
            && Plain.All(letter => letter is (>= 'a' and <= 'm') or '-' or '/')
            && Plain[0] != '-'
            && !Plain.StartsWith("//", StringComparison.Ordinal)
            && Plain is not "f";
    }

    internal sealed record Number(int Value) : YamlTree
    {
        public override string ToJson() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

        internal override void Write(StringBuilder text, string margin, bool afterDash) =>
            text.Append(' ').Append(ToJson()).Append('\n');
    }

    internal sealed record Items(IReadOnlyList<YamlTree> Values) : YamlTree
    {
        public override string ToJson() => $"[{string.Join(", ", Values.Select(value => value.ToJson()))}]";

        internal override void Write(StringBuilder text, string margin, bool afterDash)
        {
            if (Values.Count == 0)
            {
                text.Append(" []\n");
                return;
            }
            text.Append('\n');
            foreach (var value in Values)
            {
                text.Append(margin).Append('-');
                value.Write(text, margin + "  ", afterDash: true);
            }
        }
    }

    internal sealed record Entries(IReadOnlyList<(string Key, YamlTree Value)> Pairs) : YamlTree
    {
        public override string ToJson() =>
            $"{{{string.Join(", ", Pairs.Select(pair => $"{Quote(pair.Key)}: {pair.Value.ToJson()}"))}}}";

        internal override void Write(StringBuilder text, string margin, bool afterDash)
        {
            if (Pairs.Count == 0)
            {
                text.Append(" {}\n");
                return;
            }
            text.Append('\n');
            foreach (var (key, value) in Pairs)
            {
                text.Append(margin).Append(Quote(key)).Append(':');
                // A list may be in the column of its key, and half of them do here.
                value.Write(text, value is Items && key.Length % 2 == 0 ? margin : margin + "  ", afterDash: false);
            }
        }
    }
}

/// <summary>Makes up values.</summary>
internal static class YamlTrees
{
    public static Arbitrary<YamlTree> Arbitrary => Gen.Sized(size => Any(Math.Min(size, 20))).ToArbitrary();

    private static Gen<string> Words =>
        Gen.Elements(
                "abcdefghijklm -/:#'\"\\é😀\n\t,[]{}&*!|>%@`~0"
                    .EnumerateRunes()
                    .Select(rune => rune.ToString())
                    .ToArray()
            )
            .ListOf()
            .Select(letters => string.Concat(letters.Take(12)));

    private static Gen<YamlTree> Any(int size)
    {
        var leaf = Gen.OneOf(
            Words.Select(YamlTree (text) => new YamlTree.Word(text)),
            Gen.Choose(-1000, 1000).Select(YamlTree (number) => new YamlTree.Number(number))
        );
        if (size < 2)
            return leaf;
        var inner = Any(size / 3);
        return Gen.OneOf(
            leaf,
            inner.ListOf().Select(YamlTree (values) => new YamlTree.Items([.. values.Take(6)])),
            Words
                .SelectMany(key => inner.Select(value => (key, value)))
                .ListOf()
                .Select(YamlTree (pairs) => new YamlTree.Entries([.. pairs.DistinctBy(pair => pair.key).Take(6)]))
        );
    }
}
