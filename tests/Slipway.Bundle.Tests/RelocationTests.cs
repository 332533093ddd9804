using System.Text;

namespace Slipway.Bundles.Tests;

public class RelocationTests
{
    [Fact]
    public void References_are_replaced_where_they_stand_by_themselves()
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
}
