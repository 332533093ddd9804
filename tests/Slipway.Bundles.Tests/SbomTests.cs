using System.Text.Json;
using Slipway.Bundles.Sbom;
using Slipway.Oci;
using Slipway.Oci.Layers;

namespace Slipway.Bundles.Tests;

public class SbomTests
{
    private static readonly SbomBase Busybox = new("docker.io/library/busybox:1.36.1", "sha256:" + new string('b', 64));

    private static readonly string Weights = Digest.Of("weights"u8).ToString();

    [Fact]
    public void Images_their_files_and_packages_are_listed_with_hashes_and_licences()
    {
        using var bill = Bill();
        var packages = bill.RootElement.GetProperty("packages").EnumerateArray().ToList();

        bill.RootElement.GetProperty("spdxVersion").GetString().ShouldBe("SPDX-2.3");
        packages
            .Select(package =>
                $"{package.GetProperty("SPDXID")} {package.GetProperty("name")} {package.GetProperty("primaryPackagePurpose")} {package.GetProperty("licenseDeclared")}"
            )
            .ShouldBe([
                "SPDXRef-Bundle color-serving APPLICATION NOASSERTION",
                "SPDXRef-Image-1 registry.example/models/color CONTAINER Apache-2.0",
                "SPDXRef-Image-1-File-1 models/weights.bin FILE NOASSERTION",
                "SPDXRef-Image-2 nginx CONTAINER NOASSERTION",
                "SPDXRef-Base-1 docker.io/library/busybox CONTAINER NOASSERTION",
                "SPDXRef-Base-2 base image CONTAINER NOASSERTION",
                "SPDXRef-Library-1 Example.Json LIBRARY MIT",
            ]);
        packages[2].GetProperty("checksums")[0].GetProperty("checksumValue").GetString().ShouldBe(Weights[7..]);
        Url(packages[1])
            .ShouldBe($"pkg:oci/color@sha256%3A{new string('a', 64)}?repository_url=registry.example%2Fmodels%2Fcolor");
        Url(packages[3]).ShouldBe("pkg:oci/nginx?repository_url=docker.io%2Flibrary%2Fnginx&tag=1.25");
        Url(packages[4])
            .ShouldBe($"pkg:oci/busybox@sha256%3A{new string('b', 64)}?repository_url=docker.io%2Flibrary%2Fbusybox");
        packages[5].TryGetProperty("externalRefs", out _).ShouldBeFalse();
        packages[6].GetProperty("supplier").GetString().ShouldBe("Organization: Ana & Co.");
        packages[0].GetProperty("supplier").GetString().ShouldBe("NOASSERTION");
        Url(packages[6]).ShouldBe("pkg:nuget/Example.Json@2.0.0");
    }

    [Fact]
    public void Every_element_is_related_and_every_relationship_leads_somewhere()
    {
        using var bill = Bill();
        var ids = bill
            .RootElement.GetProperty("packages")
            .EnumerateArray()
            .Select(package => package.GetProperty("SPDXID").GetString()!)
            .ToList();
        var relationships = bill.RootElement.GetProperty("relationships").EnumerateArray().ToList();

        ids.ShouldBeUnique();
        relationships
            .Select(one => one.GetProperty("relatedSpdxElement").GetString())
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(ids.Order(StringComparer.Ordinal));
        relationships
            .Select(one => one.GetProperty("spdxElementId").GetString())
            .ShouldAllBe(id => id == "SPDXRef-DOCUMENT" || ids.Contains(id!));
    }

    [Fact]
    public void Packages_that_only_help_to_build_are_not_listed()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("packages/example.json/2.0.0"));
        File.WriteAllText(
            folder.At("packages/example.json/2.0.0/example.json.nuspec"),
            "<package><metadata><authors>Ana</authors><license type=\"expression\">MIT</license></metadata></package>"
        );
        // The hash of the signed package, which is another one than that of its content.
        var signed = Enumerable.Repeat((byte)0xab, 64).ToArray();
        File.WriteAllText(
            folder.At("packages/example.json/2.0.0/example.json.2.0.0.nupkg.sha512"),
            Convert.ToBase64String(signed)
        );
        File.WriteAllText(
            folder.At("project.assets.json"),
            """
            {
              "targets": {
                "net10.0": {
                  "Example.Analyzer/1.0.0": {"type": "package", "build": {"build/a.props": {}}},
                  "Example.Empty/1.0.0": {"type": "package", "runtime": {"lib/net8.0/_._": {}}},
                  "Example.Json/2.0.0": {"type": "package", "runtime": {"lib/net8.0/Example.Json.dll": {}}},
                  "Other/1.0.0": {"type": "project", "runtime": {"bin/placeholder/Other.dll": {}}}
                }
              },
              "libraries": {
                "Example.Json/2.0.0": {"sha512": "HASH", "type": "package", "path": "example.json/2.0.0"}
              },
              "packageFolders": {"FOLDER": {}}
            }
            """.Replace("HASH", Convert.ToBase64String(new byte[64]), StringComparison.Ordinal).Replace(
                "FOLDER",
                folder.At("packages").Replace('\\', '/'),
                StringComparison.Ordinal
            )
        );

        NuGetAssets
            .Read(folder.At("project.assets.json"))
            .ShouldBe([
                new SbomLibrary("Example.Json", "2.0.0", string.Concat(Enumerable.Repeat("ab", 64)), "MIT", "Ana"),
            ]);
    }

    [Theory]
    [InlineData("MIT", "MIT", null)]
    [InlineData("MIT AND LicenseRef-A", "MIT AND LicenseRef-A", "LicenseRef-A")]
    [InlineData("Our terms", "LicenseRef-Our-terms", "LicenseRef-Our-terms")]
    [InlineData(null, "NOASSERTION", null)]
    public void A_licence_that_SPDX_does_not_list_is_described(string? license, string declared, string? described)
    {
        using var bill = JsonDocument.Parse(
            BundleSbom.Write(Sample.Description, [new SbomImage("nginx:1.25", null, license, [])], [])
        );

        bill.RootElement.GetProperty("packages")[1].GetProperty("licenseDeclared").GetString().ShouldBe(declared);
        bill.RootElement.TryGetProperty("hasExtractedLicensingInfos", out var infos).ShouldBe(described is not null);
        if (described is not null)
            infos[0].GetProperty("licenseId").GetString().ShouldBe(described);
    }

    [Theory]
    [InlineData(0, "1970-01-01T00:00:00Z")]
    [InlineData(1700000000, "2023-11-14T22:13:20Z")]
    public void It_is_as_old_as_the_build_says(long time, string created)
    {
        using var bill = Bill(time);

        bill.RootElement.GetProperty("creationInfo").GetProperty("created").GetString().ShouldBe(created);
    }

    private static JsonDocument Bill(long time = 0) =>
        JsonDocument.Parse(
            BundleSbom.Write(
                Sample.Description,
                [
                    new SbomImage(
                        "registry.example/models/color@sha256:" + new string('a', 64),
                        "sha256:" + new string('a', 64),
                        "Apache-2.0",
                        [new PackedFile("models/weights.bin", 7, Digest.Of("weights"u8))]
                    )
                    {
                        Bases = [Busybox, new SbomBase(null, "sha256:" + new string('c', 64))],
                    },
                    new SbomImage("nginx:1.25", null, null, []) { Bases = [Busybox] },
                ],
                [new SbomLibrary("Example.Json", "2.0.0", new string('0', 128), "MIT", "Ana & Co.")],
                time
            )
        );

    private static string? Url(JsonElement package) =>
        package.GetProperty("externalRefs")[0].GetProperty("referenceLocator").GetString();
}
