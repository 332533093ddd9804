using System.Text.Json;
using Slipway.Bundles.Sbom;
using Slipway.Oci;
using Slipway.Oci.Layers;

namespace Slipway.Bundles.Tests;

public class SbomTests
{
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
                "SPDXRef-Image-1-File-1 models/weights.bin FILE Apache-2.0",
                "SPDXRef-Image-2 nginx CONTAINER NOASSERTION",
                "SPDXRef-Library-1 Example.Json LIBRARY MIT",
            ]);
        packages[2].GetProperty("checksums")[0].GetProperty("checksumValue").GetString().ShouldBe(Weights[7..]);
        Url(packages[1])
            .ShouldBe($"pkg:oci/color@sha256%3A{new string('a', 64)}?repository_url=registry.example%2Fmodels%2Fcolor");
        Url(packages[3]).ShouldBe("pkg:oci/nginx?repository_url=docker.io%2Flibrary%2Fnginx&tag=1.25");
        Url(packages[4]).ShouldBe("pkg:nuget/Example.Json@2.0.0");
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
            "<package><metadata><license type=\"expression\">MIT</license></metadata></package>"
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
            .ShouldBe([new SbomLibrary("Example.Json", "2.0.0", new string('0', 128), "MIT")]);
    }

    private static JsonDocument Bill() =>
        JsonDocument.Parse(
            BundleSbom.Write(
                Sample.Description,
                [
                    new SbomImage(
                        "registry.example/models/color@sha256:" + new string('a', 64),
                        "sha256:" + new string('a', 64),
                        "Apache-2.0",
                        [new PackedFile("models/weights.bin", 7, Digest.Of("weights"u8))]
                    ),
                    new SbomImage("nginx:1.25", null, null, []),
                ],
                [new SbomLibrary("Example.Json", "2.0.0", new string('0', 128), "MIT")]
            )
        );

    private static string? Url(JsonElement package) =>
        package.GetProperty("externalRefs")[0].GetProperty("referenceLocator").GetString();
}
