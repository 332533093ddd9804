using System.Reflection;

namespace Slipway.Mutation.Tests;

/// <summary>Where the project's files are.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    /// <summary>A folder of real files beside the repository; the test is skipped where it is absent.</summary>
    public static string Shared(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", name));
        Assert.SkipUnless(Path.Exists(path), $"the folder 'shared' beside the repository lacks {name}");
        return path;
    }
}
