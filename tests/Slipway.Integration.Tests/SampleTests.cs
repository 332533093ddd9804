namespace Slipway.Integration.Tests;

/// <summary>The samples as a user has them: the package instead of the repository's projects.</summary>
[Collection<SlipwayCollection>]
public class SampleTests(PackedSlipway slipway)
{
    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(PackedSlipway.Repository, "samples"))
                .Select(folder => Path.GetFileName(folder)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_compiles_with_the_package_and_without_a_finding(string name)
    {
        using var project = new UserProject(slipway, name);
        var sample = Path.Combine(PackedSlipway.Repository, "samples", name);
        foreach (var spec in Directory.EnumerateFiles(Path.Combine(sample, "specs"), "*", SearchOption.AllDirectories))
            project.Write(Path.GetRelativePath(sample, spec), File.ReadAllText(spec));
        var file = await File.ReadAllTextAsync(
            Path.Combine(sample, $"{name}.csproj"),
            TestContext.Current.CancellationToken
        );
        project.Write($"{name}.csproj", file.Replace("0.1.0", slipway.Version, StringComparison.Ordinal));

        var build = await project.Build();

        build.ShouldSucceed().Output.ShouldNotContain("warning SLIP");
        var targets = project.Manifests().Keys.ToLookup(path => path.Split('/')[0], StringComparer.Ordinal);
        targets["kubevela"].ShouldNotBeEmpty();
        targets["kubernetes"].Count().ShouldBe(targets["kubevela"].Count());
    }
}
