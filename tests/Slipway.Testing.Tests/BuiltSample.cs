using System.Reflection;
using System.Xml.Linq;
using Slipway.Release;

namespace Slipway.Testing.Tests;

/// <summary>A sample as the last build left it, and what its project says.</summary>
internal sealed class BuiltSample(string name)
{
    private readonly XDocument project = XDocument.Load(Repository.PathOf("samples", name, $"{name}.csproj"));

    /// <summary>The samples whose names end in <c>.CSharp</c>, or do not.</summary>
    public static TheoryData<string> All(bool inCode) =>
        [
            .. Directory
                .EnumerateDirectories(Repository.PathOf("samples"))
                .Select(folder => Path.GetFileName(folder)!)
                .Where(sample => sample.EndsWith(".CSharp", StringComparison.Ordinal) == inCode)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>What its project says.</summary>
    public SlipwayOptions Options =>
        new()
        {
            Targets = Property("SlipwayTargets")?.Split(';'),
            NoWarn = Property("NoWarn")?.Split(';') ?? [],
            Namespace = Property("SlipwayNamespace") ?? "default",
            Externals =
            [
                .. project
                    .Descendants("SlipwayExternal")
                    .Select(one => new SlipwayExternal(one.Attribute("Kind")!.Value, one.Attribute("Include")!.Value)),
            ],
        };

    /// <summary>Its specs in YAML.</summary>
    public IReadOnlyList<SpecFile> Specs => SpecFile.ReadFolder(PathOf("specs"));

    /// <summary>Its specs in C#.</summary>
    public Assembly Code { get; } =
        name.EndsWith(".CSharp", StringComparison.Ordinal) ? Assembly.Load(name) : typeof(BuiltSample).Assembly;

    /// <summary>The files that the build wrote, by path.</summary>
    public IReadOnlyDictionary<string, string> Files
    {
        get
        {
            var folder = PathOf(Metadata("SampleOutput"), "slipway");
            return Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    File.ReadAllText,
                    StringComparer.Ordinal
                );
        }
    }

    /// <summary>What the build knows of its output.</summary>
    public ReleaseRecord Record =>
        ReleaseJson.Read(File.ReadAllBytes(PathOf(Metadata("SampleRecords"), "slipway", ReleaseJson.File)))!;

    private string? Property(string property) => project.Descendants(property).SingleOrDefault()?.Value;

    private string PathOf(params string[] parts) => Repository.PathOf(["samples", name, .. parts]);

    private static string Metadata(string key) =>
        typeof(BuiltSample)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(one => one.Key == key)
            .Value!;
}
