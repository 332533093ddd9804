using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Slipway.Compiler.Tests.Argo;
using Slipway.Release;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Slipway.Compiler.Tests.Recording;

/// <summary>What the record says of manifests is what another reader of YAML finds in them.</summary>
public class RecordTests
{
    public static TheoryData<string> Folders => [.. RecordedSpecs.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_record_and_the_manifests_agree(string folder)
    {
        var analysis = RecordedSpecs.Analyse(folder);
        var compilation = Compilation.Run(analysis, Compilation.Targets);
        compilation.Manifests.ShouldNotBeEmpty(string.Join('\n', compilation.Analysis.Diagnostics));
        var record = ReleaseJson.Read(ReleaseJson.Write(compilation.Release)).ShouldNotBeNull();

        record
            .Manifests.Select(manifest => manifest.Path)
            .ShouldBe(compilation.Manifests.Select(manifest => manifest.Path));
        foreach (var (recorded, manifest) in record.Manifests.Zip(compilation.Manifests))
        {
            var bytes = Encoding.UTF8.GetBytes(manifest.Text);
            recorded.Digest.ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
            if (manifest.Path.EndsWith(".yaml", StringComparison.Ordinal))
                ShouldAgree(recorded, manifest.Text);
            else
                recorded.Objects.ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_record_says_where_objects_come_from(string folder)
    {
        var analysis = RecordedSpecs.Analyse(folder);

        foreach (
            var one in Compilation.Run(analysis, Compilation.Targets).Release.Manifests.SelectMany(one => one.Objects)
        )
        {
            one.Origin.ShouldNotBeNullOrEmpty();
            var place = one.Place.ShouldNotBeNull();
            analysis.Workspace.Documents.ShouldContain(document => document.File == place.File);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void What_is_shipped_tells_nothing_of_the_specs(string folder)
    {
        var shipped = Compilation.Run(RecordedSpecs.Analyse(folder), Compilation.Targets).Release.ToShip();

        Encoding.UTF8.GetString(ReleaseJson.Write(shipped)).ShouldNotContain("\"startLine\"");
    }

    private static void ShouldAgree(ReleaseManifest recorded, string text)
    {
        var documents = Documents(text);
        recorded.Objects.Count.ShouldBe(documents.Count, recorded.Path);
        foreach (var (one, document) in recorded.Objects.Zip(documents))
        {
            one.ApiVersion.ShouldBe(Text(document, "apiVersion"));
            one.Kind.ShouldBe(Text(document, "kind"));
            one.Name.ShouldBe(
                Child(document, "metadata") is { } metadata ? Text(metadata, "name") : Text(document, "name")
            );
            ShouldBeSame(one.Json, document, recorded.Path);
        }
        var images = documents.SelectMany(ImagesIn).ToHashSet(StringComparer.Ordinal);
        recorded.Images.ToHashSet(StringComparer.Ordinal).IsSupersetOf(images).ShouldBeTrue(recorded.Path);
        var written = recorded
            .Objects.SelectMany(one => one.Whole)
            .SelectMany(one => one.Images)
            .Where(image => image.Field.Length > 0);
        foreach (var image in written)
            text.ShouldContain(image.Reference, Case.Sensitive, $"{recorded.Path} {image.Field}");
    }

    private static void ShouldBeSame(JsonNode? json, YamlNode yaml, string place)
    {
        switch (yaml)
        {
            case YamlMappingNode mapping:
                var members = json.ShouldBeOfType<JsonObject>(place);
                members
                    .Select(member => member.Key)
                    .ShouldBe(mapping.Children.Keys.Select(key => Scalar(key).Value), place);
                foreach (var (key, value) in mapping.Children)
                    ShouldBeSame(members[Scalar(key).Value!], value, $"{place}/{key}");
                break;
            case YamlSequenceNode list:
                var items = json.ShouldBeOfType<JsonArray>(place);
                items.Count.ShouldBe(list.Children.Count, place);
                for (var at = 0; at < items.Count; at++)
                    ShouldBeSame(items[at], list.Children[at], $"{place}/{at}");
                break;
            default:
                ShouldBeSame(json, Scalar(yaml), place);
                break;
        }
    }

    private static void ShouldBeSame(JsonNode? json, YamlScalarNode yaml, string place)
    {
        var isPlain = yaml.Style == ScalarStyle.Plain;
        switch (json?.GetValueKind())
        {
            case null or System.Text.Json.JsonValueKind.Null:
                (isPlain && yaml.Value is "null" or "").ShouldBeTrue(place);
                break;
            case System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False:
                (isPlain ? yaml.Value : "").ShouldBe(json.GetValue<bool>() ? "true" : "false", place);
                break;
            case System.Text.Json.JsonValueKind.Number:
                isPlain.ShouldBeTrue(place);
                double.Parse(yaml.Value!, CultureInfo.InvariantCulture).ShouldBe(json.GetValue<double>(), place);
                break;
            default:
                yaml.Value.ShouldBe(json.GetValue<string>(), place);
                break;
        }
    }

    /// <summary>The images of pods: those at the top, and those in objects that are as texts in a Workflow.</summary>
    private static IEnumerable<string> ImagesIn(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping when Text(mapping, "kind") is "ConfigMap" or "Secret" => [],
            YamlMappingNode mapping => mapping.Children.SelectMany(pair =>
                (Scalar(pair.Key).Value, pair.Value) switch
                {
                    ("image", YamlScalarNode { Value: { } image })
                        when !image.Contains("{{", StringComparison.Ordinal) => [image],
                    ("image", YamlMappingNode run) when Text(run, "url").Length > 0 => [Text(run, "url")],
                    ("manifest" or "data", YamlScalarNode { Value: { } text })
                        when text.Contains("apiVersion", StringComparison.Ordinal) => Documents(
                            ArgoTemplate.Quoted(text)
                        )
                        .SelectMany(ImagesIn),
                    _ => ImagesIn(pair.Value),
                }
            ),
            YamlSequenceNode list => list.Children.SelectMany(ImagesIn),
            _ => [],
        };

    private static List<YamlMappingNode> Documents(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => document.RootNode).OfType<YamlMappingNode>()];
    }

    private static YamlMappingNode? Child(YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value as YamlMappingNode : null;

    private static string Text(YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var value)
        && value is YamlScalarNode { Value: { } text }
            ? text
            : "";

    private static YamlScalarNode Scalar(YamlNode node) => node.ShouldBeOfType<YamlScalarNode>();
}
