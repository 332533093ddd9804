using System.Text;
using Slipway.Build.Compiling;
using Slipway.Compiler;
using Slipway.Language.CSharp;
using Slipway.Language.Workspaces;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Testing;

/// <summary>A build that writes nothing: the same request, analysis and compilation as those of <c>dotnet build</c>.</summary>
internal static class InProcessBuild
{
    /// <summary>Builds.</summary>
    /// <param name="documents">What C# code made.</param>
    /// <param name="options">What the project says; null for the defaults.</param>
    public static SlipwayCompilation Run(IReadOnlyList<Slipway.SpecDocument> documents, SlipwayOptions? options)
    {
        var given = options ?? new SlipwayOptions();
        var request = Request(given);
        var findings = new List<Diagnostic>();
        var specs = SpecFiles.Open(request.Specs, CancellationToken.None);
        var model = Model(documents, given);
        var analysis = SpecAnalysis.Run(request, specs, findings, CancellationToken.None, model: model);
        var compilation = Compilation.Run(analysis, request.KnownTargets, pins: null, CancellationToken.None);
        findings.AddRange(compilation.Analysis.Diagnostics);
        return findings.Exists(finding => finding.Severity == Severity.Error)
            ? Result(findings, [], new ReleaseRecord())
            : Result(findings, compilation.Manifests, compilation.Release);
    }

    private static SlipwayCompilation Result(
        List<Diagnostic> findings,
        IReadOnlyList<Manifest> manifests,
        ReleaseRecord release
    ) =>
        new()
        {
            Findings = [.. findings.Select(Finding)],
            Manifests =
            [
                .. manifests.Zip(release.Manifests, (manifest, known) => new SlipwayManifest(manifest, known)),
            ],
            Needs =
            [
                .. release.Needs.Objects.Select(one => new SlipwayNeed(one.Kind, one.Name, one.Namespace, one.Uses)),
            ],
            Operators =
            [
                .. release.Needs.Operators.Select(one => new SlipwayOperator(one.Name, one.Versions, one.Targets)),
            ],
        };

    private static SlipwayFinding Finding(Diagnostic finding) =>
        new(
            finding.Id,
            finding.Severity switch
            {
                Severity.Error => FindingSeverity.Error,
                Severity.Warning => FindingSeverity.Warning,
                _ => FindingSeverity.Info,
            },
            finding.Message,
            finding.Span.File,
            finding.Span.StartLine,
            finding.Span.StartColumn
        );

    private static BuildRequest Request(SlipwayOptions options) =>
        new()
        {
            Project = nameof(SlipwayOptions),
            Specs = Sources(options.Specs),
            Schemas = Sources(options.Schemas),
            Overlays = Sources(options.Overlays),
            OutputFolder = "",
            IntermediateFolder = "",
            Targets = options.Targets ?? BuildRequest.DefaultTargets,
            TakesDefaultTargets = options.Targets is null,
            Namespace = options.Namespace,
            Environment = options.Environment,
            Environments = options.Environments,
            Profile = options.Profile,
            Serving = options.Serving,
            Externals = [.. options.Externals.Select(one => new External(one.Kind, one.Name, one.Namespace))],
            Severities = new SeverityOptions
            {
                NoWarn = string.Join(';', options.NoWarn),
                WarningsAsErrors = string.Join(';', options.WarningsAsErrors),
                TreatWarningsAsErrors = options.TreatWarningsAsErrors,
            },
        };

    private static IReadOnlyList<SpecSource> Sources(IReadOnlyList<SpecFile> files) =>
        [.. files.Select(file => new SpecSource(file.Name, file.Name) { Content = Encoding.UTF8.GetBytes(file.Text) })];

    private static CSharpModel Model(IReadOnlyList<Slipway.SpecDocument> documents, SlipwayOptions options)
    {
        if (documents.Count == 0)
            return CSharpModel.Empty;
        using var bytes = new MemoryStream();
        SpecModel.Write(bytes, documents);
        var files = new CodeFiles(options.ProjectFolder);
        return CSharpModel.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), files.NameOf, files.TextOf)
            ?? throw new InvalidOperationException("the library Slipway is of another version than Slipway.Testing");
    }
}
