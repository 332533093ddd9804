using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Recording;

/// <summary>The samples and the goldens, each as one workspace.</summary>
internal static class RecordedSpecs
{
    /// <summary>The folders of specs, from the repository's root.</summary>
    public static IEnumerable<string> Folders =>
        Directory
            .GetDirectories(Path.Combine(Repository.Root, "samples"))
            .Select(sample => Path.Combine(sample, "specs"))
            .Where(Directory.Exists)
            .Concat(
                Directory.GetDirectories(Path.Combine(Repository.Root, "tests", "Slipway.Compiler.Tests", "Goldens"))
            )
            .Select(folder => Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The specs of a folder, analysed.</summary>
    public static Analysis Analyse(string folder) =>
        Analysis.Run(
            [
                .. Directory
                    .GetFiles(Path.Combine(Repository.Root, folder), "*.yaml")
                    .Order(StringComparer.Ordinal)
                    .Select(file => SourceText.From(Path.GetFileName(file), File.ReadAllText(file))),
            ],
            new WorkspaceOptions(),
            TestContext.Current.CancellationToken
        );
}
