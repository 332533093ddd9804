using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Slipway.Architecture.Tests;

/// <summary>The projects of a repository, each compiled from its sources after those it refers to.</summary>
/// <remarks>
/// What generators add and what packages hold is unknown here; names that lead there stay unresolved, and no arrow is
/// drawn for them. Arrows between the sources of the house are exact.
/// </remarks>
public sealed class House
{
    private static readonly string[] Wings = ["generators", "msbuild"];
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private readonly Dictionary<string, Project> projects = new(StringComparer.Ordinal);

    /// <summary>Reads the projects below <c>generators/</c> and <c>msbuild/</c>.</summary>
    /// <param name="root">The folder of the repository.</param>
    public House(string root)
    {
        var files = Wings
            .Select(wing => Path.Combine(root, wing))
            .Where(Directory.Exists)
            .SelectMany(wing => Directory.EnumerateFiles(wing, "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
            Read(Path.GetFullPath(file));
    }

    /// <summary>This repository.</summary>
    public static House Own { get; } = new(Repository.Root);

    /// <summary>The projects, ordered by name.</summary>
    public IReadOnlyList<Project> Projects =>
        [.. projects.Values.OrderBy(project => project.Name, StringComparer.Ordinal)];

    private Project Read(string file)
    {
        if (projects.TryGetValue(file, out var known))
            return known;
        var folder = Path.GetDirectoryName(file)!;
        var references = XDocument
            .Load(file)
            .Descendants("ProjectReference")
            .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
            .Where(path => !path.Contains("$(", StringComparison.Ordinal))
            .Select(path => Read(Path.GetFullPath(Path.Combine(folder, path))))
            .ToList();
        return projects[file] = new Project(
            Path.GetFileNameWithoutExtension(file),
            folder,
            references,
            Compile(Path.GetFileNameWithoutExtension(file), folder, references)
        );
    }

    private static CSharpCompilation Compile(string name, string folder, IEnumerable<Project> references)
    {
        var trees = Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsOutput(Path.GetRelativePath(folder, path)))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path));
        return CSharpCompilation.Create(
            name,
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Options, path: "")],
            [.. Framework, .. Below(references).Select(project => project.Compilation.ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );
    }

    private static HashSet<Project> Below(IEnumerable<Project> references) =>
        [.. references.SelectMany(project => Below(project.References).Append(project))];

    private static bool IsOutput(string path) => path.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static IEnumerable<MetadataReference> Framework =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Slipway.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
}
