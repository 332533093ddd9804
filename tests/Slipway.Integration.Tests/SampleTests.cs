namespace Slipway.Integration.Tests;

/// <summary>The samples as a user has them: the package instead of the repository's projects.</summary>
public class SampleTests(PackedSlipway slipway)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples");

    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateDirectories(Folder)
                .Select(folder => Path.GetFileName(folder)!)
                .Where(name => !name.EndsWith(".CSharp", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_compiles_without_a_finding_and_its_CSharp_twin_to_the_same_bytes(string name)
    {
        var yaml = await Build(name);
        var csharp = await Build(name + ".CSharp");

        var targets = yaml.Keys.ToLookup(path => path.Split('/')[0], StringComparer.Ordinal);
        // An Application is for KubeVela, a run for VESSL; either is rendered for Kubernetes too.
        var own = targets["kubevela"].Concat(targets["vessl"]).ToList();
        own.ShouldNotBeEmpty();
        targets["kubernetes"].Count().ShouldBe(own.Count);
        csharp.ShouldBe(yaml);
    }

    /// <summary>Copies a sample into a user's project, which takes the package as it was packed.</summary>
    internal static void Copy(string name, UserProject project, string version)
    {
        var sample = Path.Combine(Folder, name);
        foreach (var source in Sources(sample))
        {
            var target = project.PathOf(Path.GetRelativePath(sample, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target, overwrite: true);
        }
        var file = project.Read($"{name}.csproj");
        project.Write($"{name}.csproj", file.Replace("0.1.0", version, StringComparison.Ordinal));
    }

    private async Task<SortedDictionary<string, string>> Build(string name)
    {
        using var project = new UserProject(slipway, name);
        Copy(name, project, slipway.Version);

        var build = await project.Build();

        build.ShouldSucceed().Output.ShouldNotContain(": warning ");
        return project.Manifests();
    }

    /// <summary>What the repository holds of a sample: its own builds leave two folders there.</summary>
    internal static IEnumerable<string> Sources(string sample) =>
        Directory
            .EnumerateFiles(sample, "*", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetRelativePath(sample, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
            );
}
