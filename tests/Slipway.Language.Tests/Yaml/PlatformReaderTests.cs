using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Yaml;

/// <summary>
/// Slipway's reader next to the one of the platform, which has read the test suite of YAML: both reject a text, or both
/// make the same values of it, except where the table says why not.
/// </summary>
public class PlatformReaderTests
{
    private static readonly (string Id, string Reason) DropsTag = (
        "SLIP0013",
        "the platform drops the tag without a word, so that the value is not what its author meant"
    );

    private static readonly (string Id, string Reason) DropsRest = (
        "SLIP0006",
        "the platform reads no further than the end of the first value and loses the rest without a word"
    );

    private static readonly (string Id, string Reason) AfterMarker = (
        "SLIP0024",
        "kubectl stops at text after '---', and the reader behind it does not begin a document there"
    );

    private static readonly (string Id, string Reason) CommaInTag = (
        "SLIP0006",
        "the platform takes the ',' for a part of the tag, which it drops without a word"
    );

    private static readonly Dictionary<string, (string Id, string Reason)> Differences = new(StringComparer.Ordinal)
    {
        ["2XXW"] = DropsTag,
        ["35KP"] = AfterMarker,
        ["4H7K"] = DropsRest,
        ["565N"] = DropsTag,
        ["5TYM"] = DropsTag,
        ["6WLZ"] = DropsTag,
        ["7FWL"] = DropsTag,
        ["7Z25"] = DropsRest,
        ["9HCY"] = DropsTag,
        ["9WXW"] = DropsTag,
        ["BS4K"] = DropsRest,
        ["C4HZ"] = DropsTag,
        ["CUP7"] = DropsTag,
        ["DK3J"] = DropsRest,
        ["EB22"] = DropsRest,
        ["FP8R"] = DropsRest,
        ["J7PZ"] = DropsTag,
        ["KS4U"] = DropsRest,
        ["KSS4"] = AfterMarker,
        ["L383"] = AfterMarker,
        ["M5C3"] = DropsTag,
        ["M7A3"] = DropsRest,
        ["QLJ7"] = DropsTag,
        ["RHX7"] = DropsRest,
        ["U99R"] = CommaInTag,
        ["UGM3"] = DropsTag,
        ["Z67P"] = DropsTag,
    };

    [Fact]
    public void Slipway_reads_what_the_platform_reads_except_where_the_table_says_why_not()
    {
        var cases = JArray.Parse(File.ReadAllText(Repository.NeedShared("golden/yaml-platform-cases.json")));

        var different = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in cases)
        {
            var (ours, theirs) = (Slipway((string)one["yaml"]!), Platform(one["platform"]!));
            if (ours.Values != theirs.Values)
                different[(string)one["id"]!] = $"{one["id"]}\n{one["yaml"]}\nSlipway: {ours}\nplatform: {theirs}";
        }

        cases.Count.ShouldBeGreaterThan(400);
        var unlisted = different.Where(one => !Differences.ContainsKey(one.Key)).Select(one => one.Value);
        unlisted.ShouldBeEmpty("differences without a reason in the table");
        Differences.Keys.Where(id => !different.ContainsKey(id)).ShouldBeEmpty("listed, and there is no difference");
    }

    [Fact]
    public void What_the_table_says_is_reported_is_reported()
    {
        var cases = JArray.Parse(File.ReadAllText(Repository.NeedShared("golden/yaml-platform-cases.json")));

        foreach (var (name, (id, reason)) in Differences)
        {
            var text = (string)cases.Single(one => (string?)one["id"] == name)["yaml"]!;
            var found = YamlFile.Read(SourceText.From("f", text)).Diagnostics.Select(one => one.Id);
            found.ShouldContain(id, $"{name}: {reason}");
        }
    }

    /// <summary>What a reader makes of a text: its documents, or null where it rejects it; and why.</summary>
    private sealed record Reading(string? Values, string Words)
    {
        public override string ToString() => Values ?? Words;
    }

    private static Reading Slipway(string text)
    {
        var file = YamlFile.Read(SourceText.From("f", text));
        var errors = file.Diagnostics.Where(one => one.Severity == Severity.Error).ToList();
        return errors.Count > 0 ? new(null, string.Join('\n', errors)) : Of(file.Documents.Select(Json));
    }

    private static Reading Platform(JToken verdict) =>
        verdict["error"] is { } error ? new(null, (string)error!) : Of(verdict["documents"]!.Select(Sorted));

    /// <summary>kubectl passes over documents that hold nothing, and rejects a file that has no other.</summary>
    private static Reading Of(IEnumerable<JToken> documents)
    {
        var values = documents.Where(one => one.Type != JTokenType.Null).Select(one => one.ToString(Formatting.None));
        var text = string.Join('\n', values);
        return new(text.Length == 0 ? null : text, "no document");
    }

    private static JToken Json(SpecNode node) =>
        node switch
        {
            SpecMapping mapping => Sorted(
                new JObject(mapping.Entries.Select(entry => new JProperty(entry.Key.Text, Json(entry.Value))))
            ),
            SpecSequence list => new JArray(list.Items.Select(Json)),
            SpecScalar { Kind: ScalarKind.Null } => JValue.CreateNull(),
            SpecScalar { Boolean: { } truth } => new JValue(truth),
            // JSON does not tell a float without a fraction from a whole number.
            SpecScalar { Integer: { } integer } => new JValue(integer),
            SpecScalar { Kind: ScalarKind.Float } number => new JValue(number.Value.Float),
            SpecScalar text => new JValue(text.Text),
            _ => throw new InvalidOperationException(),
        };

    private static JToken Sorted(JToken value) =>
        value switch
        {
            JObject mapping => new JObject(
                mapping
                    .Properties()
                    .OrderBy(one => one.Name, StringComparer.Ordinal)
                    .Select(one => new JProperty(one.Name, Sorted(one.Value)))
            ),
            JArray list => new JArray(list.Select(Sorted)),
            _ => value,
        };
}
