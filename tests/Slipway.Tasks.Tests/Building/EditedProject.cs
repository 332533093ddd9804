using Slipway.Build.Compiling;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Tests.Building;

/// <summary>A project that is built again and again while its specs are edited, and once from nothing, to compare with.</summary>
internal sealed class EditedProject : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
    private int fresh;

    /// <summary>What is asked for; the folders and specs apart.</summary>
    public Func<BuildRequest, BuildRequest> Ask { get; set; } = request => request;

    public string this[string name]
    {
        get => texts[name];
        set
        {
            texts[name] = value;
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            File.WriteAllText(PathOf(name), value);
        }
    }

    public IReadOnlyList<string> Names => [.. texts.Keys];

    public BuildRequest Request => RequestIn("last");

    public void Remove(string name)
    {
        texts.Remove(name);
        File.Delete(PathOf(name));
    }

    /// <summary>Builds where everything was built before.</summary>
    /// <returns>What was reported, then the manifests and the record.</returns>
    public IReadOnlyList<string> Build() => Built(Request);

    /// <summary>Builds where nothing was.</summary>
    /// <returns>The same.</returns>
    public IReadOnlyList<string> BuildFromNothing() => Built(RequestIn($"fresh{++fresh}"));

    /// <summary>Builds what was edited, where that is enough.</summary>
    /// <returns>Whether it was.</returns>
    public bool BuildEdited()
    {
        var specs = SpecFiles.Open(Request.Specs, CancellationToken.None);
        return EditedBuild.Run(Request, BuildKey.Of(Request)!, specs, CancellationToken.None) is not null;
    }

    /// <summary>What is on disk.</summary>
    public static IReadOnlyList<string> Written(BuildRequest request) =>
        [
            .. Directory
                .EnumerateFiles(request.OutputFolder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetRelativePath(request.OutputFolder, file)}\n{File.ReadAllText(file)}"),
            File.Exists(request.Record) ? File.ReadAllText(request.Record) : "no record",
            File.Exists(request.RepeatMark) ? "repeats" : "repeats nothing",
            File.Exists(request.Summary) ? File.ReadAllText(request.Summary) : "no summary",
        ];

    public void Dispose() => folder.Dispose();

    private static List<string> Built(BuildRequest request)
    {
        Directory.CreateDirectory(request.OutputFolder);
        var said = new List<string>();
        var isBuilt = SpecBuild.Run(request, found => said.Add(Shown(found)), CancellationToken.None);
        // A build that fails leaves what the last one wrote.
        return isBuilt ? [.. said, .. Written(request)] : said;
    }

    private static string Shown(Diagnostic found) => $"{found} ({found.Span.EndLine},{found.Span.EndColumn})";

    private string PathOf(string name) => Path.Combine(folder.Path, "specs", name);

    private BuildRequest RequestIn(string place) =>
        Ask(
            new BuildRequest
            {
                Project = "Demo.csproj",
                Specs = [.. texts.Keys.Select(name => new SpecSource(name, PathOf(name)))],
                OutputFolder = Path.Combine(folder.Path, place, "out"),
                IntermediateFolder = Path.Combine(folder.Path, place, "obj"),
                Targets = ["kubevela", "kubernetes"],
            }
        );
}
