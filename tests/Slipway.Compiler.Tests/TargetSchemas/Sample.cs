using Slipway.Compiler;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>The projects in <c>samples</c>.</summary>
internal static class Sample
{
    /// <summary>Every sample with specs, compiled.</summary>
    public static IEnumerable<Compilation> All() =>
        Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "samples"))
            .Select(folder => Path.Combine(folder, "specs"))
            .Where(Directory.Exists)
            .Order(StringComparer.Ordinal)
            .Select(Compile);

    private static Compilation Compile(string specs)
    {
        var schemas = Path.Combine(specs, "schemas");
        var sources = Directory
            .EnumerateFiles(specs, "*.y*ml", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(schemas, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => SourceText.From(Path.GetRelativePath(specs, file), File.ReadAllText(file)));
        return Compilation.Run(Analysis.Run([.. sources], new WorkspaceOptions()), Compilation.Targets);
    }
}
