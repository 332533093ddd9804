using System.Reflection;

namespace Slipway.TestKit;

/// <summary>Where the files are that tests read.</summary>
public static class Repository
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Metadata("RepositoryRoot"));

    /// <summary>Where the SDK keeps its reference assemblies.</summary>
    public static string ReferencePacks { get; } = Metadata("ReferencePacks");

    /// <summary>Where the packages are that the tests were restored with.</summary>
    public static string Packages { get; } = Metadata("Packages");

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The schemas of a folder by path.</summary>
    public static IReadOnlyDictionary<string, string> Schemas(params string[] folders) =>
        folders
            .Distinct(StringComparer.Ordinal)
            .SelectMany(folder => Directory.EnumerateFiles(PathOf("schemas", folder), "*.schema.json"))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFullPath(path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>A file or folder of the folder <c>shared</c> next to the repository, which not everyone has.</summary>
    public static string Shared(string path) => Path.GetFullPath(PathOf("..", "shared", path));

    /// <summary>A file or folder of <c>shared</c>; the test is skipped where it is absent.</summary>
    public static string NeedShared(string path)
    {
        var full = Shared(path);
        Assert.SkipUnless(Path.Exists(full), $"the folder 'shared' next to the repository has no {path}");
        return full;
    }

    private static string Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(one => one.Key == key)
            .Value!;
}
