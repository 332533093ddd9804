using System.Text;
using System.Text.Json.Nodes;
using Slipway.Release;

namespace Slipway.Bundles.Tests;

public class RelocationTests
{
    [Fact]
    public void References_are_replaced_where_they_are_by_themselves()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(
            folder,
            new BundleContent(Sample.Description)
                .With(
                    "kubernetes/web.yaml",
                    "a: models/color:1\nb: \"models/color:1\"\nc: models/color:12\nd: x.io/models/color:1\n"
                )
                .With("sbom.spdx.json", "{\"from\": \"models/color:1\"}\n")
        );
        var bundle = Bundle.Open(archive, TestContext.Current.CancellationToken);

        var content = BundleRelocation.Run(
            bundle,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["models/color:1"] = "site.example/models/color:9",
            }
        );

        Encoding
            .UTF8.GetString(content.Texts["kubernetes/web.yaml"])
            .ShouldBe(
                "a: site.example/models/color:9\nb: \"site.example/models/color:9\"\nc: models/color:12\nd: x.io/models/color:1\n"
            );
        Encoding.UTF8.GetString(content.Texts["sbom.spdx.json"]).ShouldContain("models/color:1");
        content
            .Description.Images.Select(image => image.Reference)
            .ShouldBe(["fogdong/train-color:v1", "site.example/models/color:9"]);
        content.Description.Images.ShouldAllBe(image => !image.IsIncluded);
    }

    [Fact]
    public void The_record_follows_the_manifests()
    {
        using var folder = new TemporaryFolder();
        const string text = "kind: Pod\nimage: models/color:1\n";
        var recorded = new ReleaseObject
        {
            ApiVersion = "v1",
            Kind = "Pod",
            Name = "web",
            Images = [new ReleaseImage("models/color:1", "/image")],
            Json = new JsonObject { ["image"] = "models/color:1", ["other"] = "models/color:12" },
        };
        var record = new ReleaseRecord
        {
            Manifests =
            [
                new ReleaseManifest(
                    "kubernetes",
                    "kubernetes/web.yaml",
                    ReleaseManifest.DigestOf(Encoding.UTF8.GetBytes(text)),
                    [recorded]
                ),
            ],
        };
        var archive = Sample.Pack(
            folder,
            new BundleContent(Sample.Description)
                .With("kubernetes/web.yaml", text)
                .With(BundleFormat.RecordFile, ReleaseJson.Write(record))
        );
        var bundle = Bundle.Open(archive, TestContext.Current.CancellationToken);
        bundle.Record().ShouldNotBeNull();

        var content = BundleRelocation.Run(
            bundle,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["models/color:1"] = "site.example/color:9" }
        );

        var moved = ReleaseJson.Read(content.Texts[BundleFormat.RecordFile]).ShouldNotBeNull();
        new ManifestIndex(moved)
            .Find("kubernetes/web.yaml", content.Texts["kubernetes/web.yaml"])
            .ShouldNotBeNull()
            .Images.ShouldBe(["site.example/color:9"]);
        moved
            .Manifests[0]
            .Objects[0]
            .Json!.ToJsonString()
            .ShouldBe("""{"image":"site.example/color:9","other":"models/color:12"}""");
    }

    [Fact]
    public void A_bundle_of_a_version_that_packed_no_record_has_none()
    {
        using var folder = new TemporaryFolder();

        Bundle.Open(Sample.Pack(folder), TestContext.Current.CancellationToken).Record().ShouldBeNull();
    }
}
