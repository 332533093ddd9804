using System.Formats.Tar;
using static Slipway.Bundles.Tests.Forgery;

namespace Slipway.Bundles.Tests;

/// <summary>A bundle whose description cannot be read is refused.</summary>
public class BadDescriptionTests
{
    [Fact]
    public void A_newer_format_is_refused_by_its_number()
    {
        using var folder = new TemporaryFolder();

        var fault = Repacked(
            folder,
            (path, text) =>
                path == "bundle.json"
                    ? text.Replace("\"formatVersion\": 1", "\"formatVersion\": 2", StringComparison.Ordinal)
                    : text
        );

        fault.Id.ShouldBe("SLIP7504");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"formatVersion\": 1}")]
    [InlineData("{\"formatVersion\": 1, \"slipway\": null, \"name\": \"a\", \"version\": \"1\", \"namespace\": \"b\"}")]
    [InlineData(
        "{\"formatVersion\": 1, \"slipway\": \"0\", \"name\": \"a\", \"version\": \"1\", \"namespace\": \"b\", \"files\": [null]}"
    )]
    [InlineData("{\"formatVersion\": \"1\"}")]
    public void A_description_that_is_none_is_refused(string json)
    {
        using var folder = new TemporaryFolder();

        Repacked(folder, (path, text) => path == "bundle.json" ? json : text).Id.ShouldBe("SLIP7506");
    }

    [Fact]
    public void A_bomb_is_refused_without_being_unpacked()
    {
        using var folder = new TemporaryFolder();
        using var zeros = new MemoryStream(new byte[BundleFormat.MaximumDescription + 1]);

        Repacked(
            folder,
            (_, _) => null,
            tar => tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "bundle.json") { DataStream = zeros })
        )
            .Id.ShouldBe("SLIP7505");
    }
}
