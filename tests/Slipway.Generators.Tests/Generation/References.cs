using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace Slipway.Generators.Tests.Generation;

/// <summary>What generated code is compiled against.</summary>
internal static class References
{
    private static readonly Lazy<MetadataReference> Runtime = new(() =>
        MetadataReference.CreateFromFile(typeof(Application).Assembly.Location)
    );

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Pack = new(ReadPack);

    public static IReadOnlyList<MetadataReference> Net80 { get; } =
    [.. Basic.Reference.Assemblies.Net80.References.All];

    /// <summary>The reference pack of this SDK.</summary>
    public static IReadOnlyList<MetadataReference> Net100 => Pack.Value;

    /// <summary>The library that builders stand on.</summary>
    public static MetadataReference Slipway => Runtime.Value;

    private static IReadOnlyList<MetadataReference> ReadPack()
    {
        var pack = Path.Combine(Repository.ReferencePacks, "Microsoft.NETCore.App.Ref");
        var folder = Directory
            .EnumerateDirectories(pack)
            .Select(version => Path.Combine(version, "ref", "net10.0"))
            .First(Directory.Exists);
        return [.. Directory.EnumerateFiles(folder, "*.dll").Select(path => MetadataReference.CreateFromFile(path))];
    }
}
