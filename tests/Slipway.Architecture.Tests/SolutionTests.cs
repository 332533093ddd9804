namespace Slipway.Architecture.Tests;

/// <summary>The solution holds every project, for any CPU and no other platform.</summary>
public class SolutionTests
{
    private static readonly string[] Folders = ["generators", "msbuild", "samples", "templates", "tests"];

    private static readonly string Solution = File.ReadAllText(Repository.PathOf("Toolchain.sln"));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var projects = Folders
            .SelectMany(folder => Directory.EnumerateDirectories(Repository.PathOf(folder)))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('/', '\\'));

        projects.Where(project => !Solution.Contains($"\"{project}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void It_names_no_platform_but_any_CPU()
    {
        Solution.ShouldNotContain("|x86");
        Solution.ShouldNotContain("|x64");
    }
}
