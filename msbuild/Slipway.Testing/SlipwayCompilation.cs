using System.Reflection;

namespace Slipway.Testing;

/// <summary>Specs that were compiled in process, as a build compiles them: what was found, and the manifests.</summary>
public sealed class SlipwayCompilation
{
    /// <summary>What was found, in the order of a build.</summary>
    public required IReadOnlyList<SlipwayFinding> Findings { get; init; }

    /// <summary>The manifests, in the order of targets and documents; none where there is an error.</summary>
    public required IReadOnlyList<SlipwayManifest> Manifests { get; init; }

    /// <summary>What the cluster must have and the manifests do not bring.</summary>
    public required IReadOnlyList<SlipwayNeed> Needs { get; init; }

    /// <summary>The operators that must run in the cluster.</summary>
    public required IReadOnlyList<SlipwayOperator> Operators { get; init; }

    /// <summary>The objects of all manifests, in order.</summary>
    public IEnumerable<SlipwayObject> Objects => Manifests.SelectMany(manifest => manifest.Objects);

    /// <summary>The images that the manifests run, each once, in order.</summary>
    public IReadOnlyList<string> Images =>
        [.. Manifests.SelectMany(manifest => manifest.Images).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether an error was found, so that there are no manifests.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Compiles a document.</summary>
    /// <param name="document">An Application, a KubeDL or VESSL document, or any other.</param>
    /// <param name="options">What a project says; null for the defaults.</param>
    /// <returns>What came of it. Mistakes in the specs are among its findings, and are not thrown.</returns>
    /// <remarks>What a document takes from the project's namespace while it is made, such as the address of a model, has <c>default</c> here.</remarks>
    public static SlipwayCompilation Compile(SpecDocument document, SlipwayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return InProcessBuild.Run([document], options);
    }

    /// <summary>Compiles several documents together.</summary>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="options">What a project says; null for the defaults.</param>
    /// <returns>What came of them. Mistakes in the specs are among its findings, and are not thrown.</returns>
    public static SlipwayCompilation Compile(IEnumerable<SpecDocument> documents, SlipwayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return InProcessBuild.Run([.. documents], options);
    }

    /// <summary>Runs a spec method as a build does, with the options' namespace, environment and properties, and compiles its document.</summary>
    /// <param name="spec">The method: <c>Specs.Color</c>. What it throws is thrown on.</param>
    /// <param name="options">What a project says; null for the defaults.</param>
    /// <returns>What came of it. Mistakes in the specs are among its findings, and are not thrown.</returns>
    public static SlipwayCompilation Compile(Func<SpecContext, SpecDocument> spec, SlipwayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return InProcessBuild.Run(SpecMethodRun.Of(context => [spec(context)], options), options);
    }

    /// <summary>Runs a spec method as a build does, with the options' namespace, environment and properties, and compiles its documents.</summary>
    /// <param name="spec">The method: <c>Specs.All</c>. What it throws is thrown on.</param>
    /// <param name="options">What a project says; null for the defaults.</param>
    /// <returns>What came of them. Mistakes in the specs are among its findings, and are not thrown.</returns>
    public static SlipwayCompilation Compile(
        Func<SpecContext, IEnumerable<SpecDocument>> spec,
        SlipwayOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(spec);
        return InProcessBuild.Run(SpecMethodRun.Of(context => [.. spec(context)], options), options);
    }

    /// <summary>Runs every method with <c>[Spec]</c> of a project and compiles all documents together, as a build of that project does.</summary>
    /// <param name="assembly">The project: <c>typeof(Specs).Assembly</c>. What its methods throw is thrown on.</param>
    /// <param name="options">What the project says; null for the defaults.</param>
    /// <returns>What came of them. Mistakes in the specs are among its findings, and are not thrown.</returns>
    /// <exception cref="SlipwayAssertionException">
    /// The project has no such method and the options have no specs in YAML, or a method cannot be run.
    /// </exception>
    public static SlipwayCompilation CompileAssembly(Assembly assembly, SlipwayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return InProcessBuild.Run(SpecMethodRun.Of(assembly, options), options);
    }

    /// <summary>Compiles specs in YAML, which findings call <c>specs.yaml</c>.</summary>
    /// <param name="yaml">The text; it may hold several documents.</param>
    /// <param name="options">What a project says; null for the defaults.</param>
    /// <returns>What came of them. Mistakes in the specs are among its findings, and are not thrown.</returns>
    public static SlipwayCompilation CompileYaml(string yaml, SlipwayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return CompileYaml([new SpecFile("specs.yaml", yaml)], options);
    }

    /// <summary>Compiles several files of specs in YAML together.</summary>
    /// <param name="files">Their texts.</param>
    /// <param name="options">What a project says; null for the defaults.</param>
    /// <returns>What came of them. Mistakes in the specs are among its findings, and are not thrown.</returns>
    public static SlipwayCompilation CompileYaml(IEnumerable<SpecFile> files, SlipwayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var all = options ?? new SlipwayOptions();
        return InProcessBuild.Run([], all with { Specs = [.. files, .. all.Specs] });
    }

    /// <summary>Finds an object by what it is.</summary>
    /// <param name="kind">Its kind: <c>Deployment</c>; empty for documents without kinds.</param>
    /// <param name="name">Its name.</param>
    /// <param name="target">The target that it is for; null where it is the same in every target that has it.</param>
    /// <param name="namespace">Its namespace; null where only one has it.</param>
    /// <returns>The object.</returns>
    /// <exception cref="SlipwayAssertionException">There is none, or there are several that differ. The message names the nearest one.</exception>
    public SlipwayObject Object(string kind, string name, string? target = null, string? @namespace = null) =>
        ObjectSearch.Find(this, kind, name, target, @namespace);

    /// <summary>Finds a manifest.</summary>
    /// <param name="path">Its path below the output folder: <c>kubernetes/web.yaml</c>.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="SlipwayAssertionException">There is none. The message names the nearest one.</exception>
    public SlipwayManifest Manifest(string path) => ObjectSearch.Manifest(this, path);

    /// <summary>All that was compiled as one text, for libraries that compare with what was accepted before.</summary>
    /// <returns>
    /// Errors and warnings without their places, then the manifests under their paths. Line ends are LF, the last line has one too, and
    /// the text is the same on every machine.
    /// </returns>
    public string ToSnapshot() => SnapshotText.Of(this);
}
