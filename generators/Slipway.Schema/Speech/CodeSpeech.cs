using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Slipway.Schema.CSharp;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Schema.Speech;

/// <summary>
/// Says what a message says to those who wrote C#: every key, and every piece of YAML to write, as the member or the call
/// that C# has for it. All messages are written for YAML; nothing but this turns one into C#.
/// </summary>
/// <remarks>
/// What is turned is only what we wrote ourselves, where it is a key at the place, and arguments that are keys. What the user
/// wrote is repeated as it is.
/// </remarks>
/// <param name="place">Where the finding is.</param>
public sealed class CodeSpeech(BuilderPlace place)
{
    private readonly MemberCall calls = new(place.Variables);
    private readonly AddingCall adding = new(place);

    /// <summary>Says a finding in C#.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The same with a message for C#.</returns>
    public Diagnostic Say(Diagnostic finding) =>
        finding.Arguments is { } arguments
            ? finding with
            {
                Message = Say(finding.Descriptor.Message, arguments),
            }
            : finding;

    /// <summary>Says words in C#.</summary>
    /// <param name="format">The words, as a composite format.</param>
    /// <param name="arguments">What is to be filled in.</param>
    /// <returns>The text.</returns>
    public string Say(string format, IReadOnlyList<object?> arguments)
    {
        var words = Template.Read(format);
        var text = new StringBuilder(words.Length);
        var at = 0;
        foreach (Match match in Template.Yaml.Matches(words))
        {
            text.Append(Filled(words.Substring(at, match.Index - at), arguments));
            if (Code(match, arguments) is { } code)
                Append(text, code);
            else
                text.Append(Filled(match.Value, arguments));
            at = match.Index + match.Length;
        }
        return text.Append(Filled(words.Substring(at), arguments)).ToString();
    }

    private string Filled(string words, IReadOnlyList<object?> arguments) =>
        Template.Fill(words, number => Say(arguments[number]));

    /// <summary>The C# for what the words have as YAML; null where it is not a key at the place.</summary>
    private string? Code(Match match, IReadOnlyList<object?> arguments)
    {
        if (match.Groups["bare"] is { Success: true, Value: var bare })
            return Bare(bare);
        if (match.Groups["values"] is { Success: true, Value: var values })
        {
            var said = Template.Value.Replace(
                values,
                value => place.Word(value.Value) ?? Bare(value.Value) ?? value.Value
            );
            return said == values ? null : said;
        }
        var near = match.Groups["next"] is { Success: true, Value: var next } ? place.With(next) : place;
        // What is filled in as a whole is an argument, which speaks for itself, but for a key that belongs elsewhere.
        if (Template.HasMark(match.Value) && match.Value.IndexOf(':') < 0)
            return match.Groups["next"].Success && Template.Whole(match.Groups["quoted"].Value) is { } number
                ? arguments[number] is KeyName name && near.Find(name.Key) is { } other
                    ? Quoted(other.Shown, isQuoted: true)
                    : null
                : null;
        var quoted = match.Groups["quoted"];
        var yaml = Template.Fill(
            quoted.Success ? quoted.Value : match.Groups["entry"].Value,
            number => Text(arguments[number])
        );
        return Fragment.Read(yaml) is { } fragment && near.Find(fragment.Key) is { IsUnnamed: false } member
            ? Quoted(fragment.Value is { } value ? calls.Of(member, value) : member.Shown, quoted.Success)
            : null;
    }

    private static string Quoted(string code, bool isQuoted) => isQuoted ? $"'{code}'" : code;

    /// <summary>A key that a capital inside gives away; other words are English.</summary>
    private string? Bare(string word) =>
        char.IsLower(word[0]) && word.Any(char.IsUpper) ? place.Find(word)?.Shown : null;

    private string Say(object? argument) =>
        argument switch
        {
            KeyToAdd added => place.Find(added.Key) is { IsUnnamed: false } member
                ? $" with {member.Name}"
                : added.Yaml,
            KeyEntry entry => Call(entry) ?? entry.ToString(),
            PartToAdd part => adding.Of(part) ?? part.ToString(),
            KeyName name => place.Find(name.Key)?.Shown ?? name.Key,
            KeyPath { Path: "" } whole => place.Owner ?? whole.Whole,
            KeyPath path => $"'{place.Find(path.Key)?.Shown ?? path.Path}'",
            Sentence sentence => Say(sentence.Format, sentence.Arguments),
            Remedy remedy => Say(remedy.Words),
            CodeWords words => words.Code,
            _ => Text(argument),
        };

    private string? Call(KeyEntry entry) =>
        place.Find(entry.Key) is { IsUnnamed: false } member && Fragment.Read(entry.ToString()) is (_, { } value)
            ? calls.Of(member, value)
            : null;

    private static string Text(object? argument) => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "";

    /// <summary>An autoscaler, and a WithAutoscaler.</summary>
    private static void Append(StringBuilder text, string code)
    {
        var isConsonant = "aeiou".IndexOf(char.ToLowerInvariant(code.TrimStart('\'')[0])) < 0;
        if (isConsonant && text.ToString().EndsWith(" an ", StringComparison.Ordinal))
            text.Remove(text.Length - "n ".Length, 1);
        text.Append(code);
    }
}
