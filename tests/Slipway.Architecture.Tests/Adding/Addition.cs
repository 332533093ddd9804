namespace Slipway.Architecture.Tests.Adding;

/// <summary>What a contributor writes to add one thing: new files, each at its place in the repository.</summary>
/// <param name="What">What is added: <c>component</c>.</param>
/// <param name="Folder">The folder that holds the files.</param>
public sealed record Addition(string What, string Folder)
{
    /// <summary>The files, by their paths in the repository, ordered.</summary>
    public IReadOnlyList<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The toys of this test, one for each thing that <c>CONTRIBUTING.md</c> says how to add.</summary>
    public static IReadOnlyList<Addition> Toys { get; } =
    [.. Names.Select(name => new Addition(name, Path.Combine(Source, "Toys", name)))];

    /// <summary>The things that there are toys of.</summary>
    public static IReadOnlyList<string> Names => ["component", "kind", "rule", "step", "target", "trait"];

    /// <summary>Where the toys and the program that tries them are.</summary>
    internal static string Source => Path.Combine(Repository.Root, "tests", "Slipway.Architecture.Tests", "Adding");
}
