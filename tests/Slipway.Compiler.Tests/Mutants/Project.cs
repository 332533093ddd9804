using System.Xml.Linq;
using Slipway.Compiler;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>Specs that belong together: a sample, or one real file.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Files">The texts by file name.</param>
/// <param name="Externals">What lives outside of it.</param>
internal sealed record Project(string Name, IReadOnlyList<SourceText> Files, IReadOnlyList<External> Externals)
{
    /// <summary>The samples that are written in YAML.</summary>
    public static IEnumerable<Project> Samples() =>
        Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "samples"))
            .Where(folder => Directory.Exists(Path.Combine(folder, "specs")))
            .Order(StringComparer.Ordinal)
            .Select(OfSample);

    /// <summary>The files of a folder, each by itself.</summary>
    public static IEnumerable<Project> Alone(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.y*ml")
            .Order(StringComparer.Ordinal)
            .Select(file => new Project(
                Path.GetFileName(file),
                [SourceText.From(Path.GetFileName(file), File.ReadAllText(file))],
                []
            ));

    /// <summary>What is found in it.</summary>
    public IReadOnlyList<Diagnostic> Check()
    {
        var analysis = Analysis.Run(Files, new WorkspaceOptions { Externals = Externals });
        return Compilation.Run(analysis, Compilation.Targets).Analysis.Diagnostics;
    }

    /// <summary>The same with another text of one file.</summary>
    public Project With(int file, string text)
    {
        var files = Files.ToArray();
        files[file] = SourceText.From(files[file].File, text);
        return this with { Files = files };
    }

    private static Project OfSample(string folder)
    {
        var specs = Path.Combine(folder, "specs");
        var schemas = Path.Combine(specs, "schemas");
        var files = Directory
            .EnumerateFiles(specs, "*.y*ml", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(schemas, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => SourceText.From(Path.GetRelativePath(specs, file), File.ReadAllText(file)));
        var externals = Directory
            .EnumerateFiles(folder, "*.csproj")
            .SelectMany(file => XDocument.Load(file).Descendants("SlipwayExternal"))
            .Select(item => new External(
                (string)item.Attribute("Kind")!,
                (string)item.Attribute("Include")!,
                (string?)item.Attribute("Namespace")
            ));
        return new Project(Path.GetFileName(folder), [.. files], [.. externals]);
    }
}
