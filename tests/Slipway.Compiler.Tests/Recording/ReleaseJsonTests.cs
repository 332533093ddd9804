using System.Text;
using System.Text.Json.Nodes;
using Slipway.Release;
using Slipway.Schema;

namespace Slipway.Compiler.Tests.Recording;

public class ReleaseJsonTests
{
    private static readonly ReleaseRecord Record = new()
    {
        Findings =
        [
            new ReleaseFinding(
                "warning",
                "SLIP1011",
                new SourceSpan("specs/a b.yaml", 1, 2, 3, 4),
                "tab\there, 'é' and \""
            ),
        ],
        Pins = [new ReleasePin("team/web:1", "host/team/web@sha256:00")],
        Needs = new ReleaseNeeds
        {
            Objects = [new NeededObject("Secret", "key", "default", ["env A", "env B"])],
            Kinds = [new NeededKind("kubeflow.org/v1", "TFJob", ["kubernetes"])],
            Operators = [new NeededOperator("training-operator", ">=1.4", ["kubernetes"])],
        },
        Manifests =
        [
            new ReleaseManifest(
                "kubernetes",
                "kubernetes/a.yaml",
                "sha256:01",
                [
                    new ReleaseObject
                    {
                        ApiVersion = "v1",
                        Kind = "Pod",
                        Name = "a",
                        Origin = "component 'a'",
                        Place = SourceSpan.WholeLine("Specs.cs", 7),
                        Images = [new ReleaseImage("nginx", "/spec/containers/0/image")],
                        Parts =
                        [
                            new ReleaseObject
                            {
                                ApiVersion = "v1",
                                Kind = "Secret",
                                Name = "b",
                                Namespace = "ml",
                            },
                        ],
                        Json = JsonNode.Parse("""{"kind":"Pod","n":null,"i":12,"f":0.5,"t":true}""")!.AsObject(),
                    },
                ]
            )
            {
                Notes = ["needs Secret 'key'"],
            },
        ],
    };

    [Fact]
    public void A_record_is_read_as_it_was_written()
    {
        var json = ReleaseJson.Write(Record);

        var read = ReleaseJson.Read(json).ShouldNotBeNull();

        ReleaseJson.Write(read).ShouldBe(json);
        read.Manifests[0].Images.ShouldBe(["nginx"]);
        read.Findings.ShouldBe(Record.Findings);
        read.Manifests[0].Objects[0].Place.ShouldBe(SourceSpan.WholeLine("Specs.cs", 7));
        read.Manifests[0]
            .Objects[0]
            .Json!.ToJsonString()
            .ShouldBe("""{"kind":"Pod","n":null,"i":12,"f":0.5,"t":true}""");
    }

    [Fact]
    public void The_findings_are_read_without_the_rest()
    {
        var json = Encoding.UTF8.GetString(ReleaseJson.Write(Record));
        var cut = json[..json.IndexOf("\"manifests\"", StringComparison.Ordinal)];

        ReleaseJson.Read(Encoding.UTF8.GetBytes(cut)).ShouldBeNull();
        ReleaseJson.ReadFindings(Encoding.UTF8.GetBytes(cut)).ShouldBe(Record.Findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("no JSON")]
    [InlineData("""{"formatVersion":0}""")]
    [InlineData("""{"formatVersion":2,"findings":[]}""")]
    [InlineData("""{"formatVersion":"1"}""")]
    [InlineData("""{"formatVersion":1,"manifests":null}""")]
    [InlineData("""{"formatVersion":1,"manifests":[null]}""")]
    [InlineData("""{"formatVersion":1,"manifests":[{"target":"a","path":"b","digest":"c"}]}""")]
    [InlineData("""{"formatVersion":1,"needs":null}""")]
    [InlineData(
        """{"formatVersion":1,"manifests":[{"target":"a","path":"b","digest":"c","objects":[{"apiVersion":"","kind":"","name":""}]}]}"""
    )]
    public void What_is_not_a_record_of_this_version_is_none(string json) =>
        ReleaseJson.Read(Encoding.UTF8.GetBytes(json)).ShouldBeNull();

    [Fact]
    public void What_is_known_is_known_of_the_very_bytes()
    {
        var bytes = "kind: A\n"u8.ToArray();
        var record = new ReleaseRecord
        {
            Manifests = [new ReleaseManifest("t", "t/a.yaml", ReleaseManifest.DigestOf(bytes), [])],
        };

        new ManifestIndex(record).Find("t/a.yaml", bytes).ShouldNotBeNull();
        new ManifestIndex(record).Find("t/a.yaml", "kind: B\n"u8).ShouldBeNull();
        new ManifestIndex(record).Find("t/b.yaml", bytes).ShouldBeNull();
        new ManifestIndex(null).Find("t/a.yaml", bytes).ShouldBeNull();
    }
}
