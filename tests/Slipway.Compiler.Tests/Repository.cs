using System.Reflection;

namespace Slipway.Compiler.Tests;

/// <summary>Where things are that tests read.</summary>
internal static class Repository
{
    /// <summary>The repository's own folder.</summary>
    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    /// <summary>A file of the folder <c>shared</c> beside the repository, which not everybody has.</summary>
    public static string Shared(string path) => Path.GetFullPath(Path.Combine(Root, "..", "shared", path));

    /// <summary>A file or folder of <c>shared</c>; the test is skipped where it is absent.</summary>
    public static string NeedShared(string path)
    {
        var full = Shared(path);
        Assert.SkipUnless(Path.Exists(full), $"the folder 'shared' beside the repository lacks {path}");
        return full;
    }
}
