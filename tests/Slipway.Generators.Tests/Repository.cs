using System.Reflection;

namespace Slipway.Generators.Tests;

/// <summary>Where the repository lies, and what lies in it.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string ReferencePacks { get; } = Metadata("ReferencePacks");

    /// <summary>The schemas of a folder by path.</summary>
    public static IReadOnlyDictionary<string, string> Schemas(params string[] folders) =>
        folders
            .Distinct(StringComparer.Ordinal)
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, "schemas", folder), "*.schema.json"))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFullPath(path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>A path in the folder of real files beside the repository, which is not everywhere.</summary>
    public static string Shared(string path) => Path.GetFullPath(Path.Combine(Root, "..", "shared", path));

    private static string Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(one => one.Key == key)
            .Value!;
}
