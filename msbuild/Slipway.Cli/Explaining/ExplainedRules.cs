using System.Text;
using Slipway.Build;
using Slipway.Build.Logging;
using Slipway.Cli.Terminals;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Cli.Explaining;

/// <summary>The pages of rules that come with the program.</summary>
internal static class ExplainedRules
{
    private const string Prefix = "SLIP";

    /// <summary>Finds a rule by its id, in capitals or not, with or without the letters in front.</summary>
    /// <param name="id">What was written.</param>
    /// <param name="nearest">The id that was probably meant by one that there is none of; null where none is near.</param>
    public static DiagnosticDescriptor? Find(string id, out string? nearest)
    {
        var whole = id.ToUpperInvariant();
        if (whole.Length > 0 && whole.All(char.IsAsciiDigit))
            whole = Prefix + whole;
        nearest = null;
        if (Catalogue.Kinds.Find(whole) is { } kind)
            return kind;
        nearest = NearestWord.Find(whole, Catalogue.Kinds.All.Select(one => one.Id));
        return null;
    }

    /// <summary>What is said of an id that there is no rule of.</summary>
    /// <param name="id">What was written.</param>
    /// <param name="nearest">The id that was probably meant; null where none is near.</param>
    public static string Unknown(string id, string? nearest) =>
        UnknownWord.Of("finding", id, nearest, "'slipway explain' lists all ids");

    /// <summary>The page of a rule, in Markdown; its title where it has none.</summary>
    /// <param name="kind">The rule.</param>
    public static string Text(DiagnosticDescriptor kind)
    {
        using var stream = typeof(ExplainedRules).Assembly.GetManifestResourceStream($"rules/{kind.Id}.md");
        if (stream is null)
            return $"# {kind.Id}: {kind.Title}\n";
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return RulePageText.ForReaders(reader.ReadToEnd());
    }
}
