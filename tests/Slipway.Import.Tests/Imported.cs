using System.Text.Json.Nodes;
using Slipway.Compiler;
using Slipway.Compiler.Json;
using Slipway.Language;
using Slipway.Language.CSharp;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Language.Yaml;
using Slipway.Schema.Diagnostics;

namespace Slipway.Import.Tests;

/// <summary>YAML files of one project, what they compile to, and their C#.</summary>
/// <param name="Files">The C# of each file.</param>
/// <param name="Manifests">What the YAML becomes.</param>
/// <param name="Options">What the project says.</param>
internal sealed record Imported(
    IReadOnlyList<ImportedFile> Files,
    IReadOnlyList<Manifest> Manifests,
    WorkspaceOptions Options
)
{
    /// <summary>The targets that say of every document what it is.</summary>
    private static readonly string[] Targets = ["kubevela", "kubernetes", "vessl"];

    /// <summary>The only file.</summary>
    public ImportedFile File => Files.Single();

    /// <summary>Imports YAML files.</summary>
    /// <param name="yaml">The files: their names and texts.</param>
    /// <param name="options">What the project says.</param>
    /// <param name="namespace">The namespace of the classes.</param>
    /// <returns>What came of it; null where a file has errors, or becomes nothing.</returns>
    public static Imported? Of(
        IReadOnlyList<(string Name, string Text)> yaml,
        WorkspaceOptions? options = null,
        string @namespace = ""
    )
    {
        options ??= new WorkspaceOptions();
        SourceText[] sources = [.. yaml.Select(file => SourceText.From(file.Name, file.Text))];
        var analysis = Analysis.Run(sources, options, TestContext.Current.CancellationToken);
        var compilation = Compilation.Run(analysis, Targets);
        if (
            compilation.Analysis.Diagnostics.Any(one => one.Severity == Severity.Error)
            || compilation.Manifests.Count == 0
        )
            return null;
        var import = new SpecImport(
            options.Catalog,
            new ImportOptions { Namespace = @namespace, BuilderNamespace = "Own" }
        );
        var documents = compilation.Analysis.Workspace.Documents.ToLookup(one => one.File, StringComparer.Ordinal);
        return new Imported(
            [.. sources.Select(source => import.Of(source.File, source.Text, [.. documents[source.File]]))],
            compilation.Manifests,
            options
        );
    }

    /// <summary>Imports a YAML file that has no error.</summary>
    public static Imported Sound(string yaml, WorkspaceOptions? options = null)
    {
        var analysis = Analysis.Run([SourceText.From("specs/web.yaml", yaml)], options ?? new WorkspaceOptions());
        analysis.Diagnostics.Where(one => one.Severity == Severity.Error).ShouldBeEmpty();
        return Of([("specs/web.yaml", yaml)], options).ShouldNotBeNull();
    }

    /// <summary>Compares what documents of C# become with what those of the YAML do.</summary>
    /// <param name="models">What the C# describes.</param>
    /// <param name="isOrdered">Whether the order of keys counts too, so that the bytes are the same.</param>
    /// <returns>What is wrong; empty where they become the same.</returns>
    public string Difference(IEnumerable<CSharpModel> models, bool isOrdered = true)
    {
        var model = new CSharpModel([.. models.SelectMany(one => one.Documents)]);
        var analysis = Analysis.Run([], model, Options, TestContext.Current.CancellationToken);
        var compilation = Compilation.Run(analysis, Targets);
        var errors = compilation.Analysis.Diagnostics.Where(one => one.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            return string.Join('\n', errors);
        var (expected, actual) = isOrdered
            ? (Lines(Manifests), Lines(compilation.Manifests))
            : (Objects(Manifests), Objects(compilation.Manifests));
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return expected.SequenceEqual(actual, StringComparer.Ordinal)
            ? ""
            : $"line {at}: '{expected.ElementAtOrDefault(at)}' became '{actual.ElementAtOrDefault(at)}'";
    }

    /// <summary>The objects of manifests, the keys of their mappings in one order.</summary>
    private static List<string> Objects(IReadOnlyList<Manifest> manifests) =>
        [
            .. manifests
                .OrderBy(one => one.Path, StringComparer.Ordinal)
                .SelectMany(one => YamlFile.Read(SourceText.From(one.Path, one.Text)).Documents)
                .Select(root => Sorted(root.ToJson())?.ToJsonString() ?? ""),
        ];

    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject json => new JsonObject(
                json.OrderBy(one => one.Key, StringComparer.Ordinal)
                    .Select(one => KeyValuePair.Create(one.Key, Sorted(one.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(Sorted)]),
            _ => node?.DeepClone(),
        };

    private static List<string> Lines(IReadOnlyList<Manifest> manifests) =>
        [
            .. manifests
                .OrderBy(one => one.Path, StringComparer.Ordinal)
                .SelectMany(one => $"# {Path(one)}\n{one.Text}".Split('\n')),
        ];

    /// <summary>Where a manifest goes; what VESSL knows without a name goes by the name of the file, which is another one.</summary>
    private static string Path(Manifest manifest) =>
        manifest.Text.StartsWith("name:", StringComparison.Ordinal)
        || !manifest.Path.StartsWith("vessl/", StringComparison.Ordinal)
            ? manifest.Path
            : "vessl";
}
