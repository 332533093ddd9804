using System.Security.Cryptography;

namespace Slipway.Integration.Tests;

/// <summary>Publishing packs a bundle.</summary>
public sealed class BundleTests(PackedSlipway slipway)
{
    private const string Archive = "bin/Release/net10.0/publish/demo-1.0.0.tar.gz";

    [Fact]
    public async Task A_publish_packs_a_bundle_and_a_second_one_leaves_it_alone()
    {
        using var project = Project();
        var first = (await project.Run("publish")).ShouldSucceed();
        first.Output.ShouldContain(Archive);
        project.Ran("PackBundle").ShouldBeTrue();
        var written = File.GetLastWriteTimeUtc(project.PathOf(Archive));

        (await project.Run("publish")).ShouldSucceed();
        project.Ran("PackBundle").ShouldBeFalse();
        (await project.Run("publish", "--no-build")).ShouldSucceed();
        project.Ran("PackBundle").ShouldBeFalse();
        File.GetLastWriteTimeUtc(project.PathOf(Archive)).ShouldBe(written);

        File.Delete(project.PathOf(Archive));
        (await project.Run("publish", "--no-build")).ShouldSucceed();
        File.Exists(project.PathOf(Archive)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_build_packs_nothing_and_clean_removes_the_bundle()
    {
        using var project = Project();
        (await project.Build("-c", "Release")).ShouldSucceed();
        project.Ran("PackBundle").ShouldBeFalse();

        (await project.Run("publish", "-o", "out")).ShouldSucceed();
        project.Files("*.tar.gz").ShouldHaveSingleItem();
        (await project.Run("clean", "-c", "Release")).ShouldSucceed();

        project.Files("*.tar.gz").ShouldBeEmpty();
        project.Files("*", "obj/Release/net10.0/slipway").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_environment_has_a_bundle_of_its_own()
    {
        using var project = Project();
        project.Write(
            "specs/environments/prod.yaml",
            """
            kind: Application
            metadata:
              name: training
            spec:
              components:
              - name: demo-training
                properties:
                  image: fogdong/train-color:v2
            """
        );
        (
            await project.Run("publish", "-o", "out", "-p:SlipwayEnvironment=prod", "-p:SlipwayNamespace=ml")
        ).ShouldSucceed();
        (await project.Run("publish", "-o", "out")).ShouldSucceed();

        project
            .Files("*.tar.gz", "out")
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["demo-1.0.0.tar.gz", "demo-prod-1.0.0.tar.gz"]);
        var prod = await project.Run("build", "-t:SlipwayInspect", "-p:SlipwayBundlePath=out/demo-prod-1.0.0.tar.gz");
        prod.ShouldSucceed().Output.ShouldContain("demo 1.0.0 (environment prod, namespace ml)");
        prod.Output.ShouldContain("fogdong/train-color:v2");
        var common = await project.Run("build", "-t:SlipwayInspect", "-p:SlipwayBundlePath=out/demo-1.0.0.tar.gz");
        common.ShouldSucceed().Output.ShouldContain("fogdong/train-color:v1");
    }

    [Fact]
    public async Task A_bundle_that_was_changed_is_an_error_with_a_code_and_scripts_can_ask_for_the_digest()
    {
        using var project = Project();
        (await project.Run("publish")).ShouldSucceed();
        var bytes = await File.ReadAllBytesAsync(project.PathOf(Archive), TestContext.Current.CancellationToken);
        var asked = await project.Run("publish", "--no-build", "-getItem:SlipwayPackedBundle");
        asked
            .ShouldSucceed()
            .Output.ShouldContain(
                $"\"Digest\": \"sha256:{Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant()}\""
            );

        await File.WriteAllBytesAsync(
            project.PathOf("half.tar.gz"),
            bytes[..(bytes.Length / 2)],
            TestContext.Current.CancellationToken
        );
        var refused = await project.Run("build", "-t:SlipwayInspect", "-p:SlipwayBundlePath=half.tar.gz");

        refused.ShouldFail().Output.ShouldContain("error SLIP7501: '");
    }

    [Fact]
    public async Task A_bundle_of_the_other_configuration_is_named_with_what_to_add()
    {
        using var project = Project();
        (await project.Run("publish")).ShouldSucceed();

        var refused = (await project.Build("-t:SlipwayInspect")).ShouldFail();

        refused.Output.ShouldContain("SLIP7500");
        refused.Output.ShouldContain("bin/Release/net10.0/publish/demo-1.0.0.tar.gz': add '-c Release'");
        (await project.Build("-t:SlipwayInspect", "-c", "Release")).ShouldSucceed();
    }

    [Fact]
    public async Task Clean_removes_the_bundles_of_every_version()
    {
        using var project = Project();
        (await project.Run("publish", "-o", "out")).ShouldSucceed();
        (await project.Run("publish", "-o", "out", "-p:Version=2.0.0")).ShouldSucceed();
        project.Files("*.tar.gz", "out").Count.ShouldBe(2);

        (await project.Run("clean", "-c", "Release")).ShouldSucceed();

        project.Files("*.tar.gz", "out").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Demo", "demo")]
    [InlineData("ColorServing", "color-serving")]
    [InlineData("Größe", "grosse-[0-9a-f]{8}")]
    [InlineData("Ünïcode Pröjekt", "unicode-projekt-[0-9a-f]{8}")]
    [InlineData("模型", "project-[0-9a-f]{8}")]
    [InlineData("服务", "project-[0-9a-f]{8}")]
    public async Task A_bundle_is_called_as_its_project(string name, string expected)
    {
        using var project = new UserProject(slipway, name);

        (await project.Run("restore")).ShouldSucceed();
        var asked = await project.Build("-getProperty:SlipwayBundleName");

        asked.ShouldSucceed().Output.Trim().ShouldMatch($"^{expected}$");
    }

    private UserProject Project()
    {
        var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        return project;
    }
}
