using Slipway.Compiler;
using Slipway.Compiler.Pinning;
using Slipway.Language;
using Slipway.Language.Binding;
using Slipway.Language.CSharp;
using Slipway.Language.Environments;
using Slipway.Language.Profiles;
using Slipway.Language.Schemas;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>One build of a project's specs: read, check, compile, write.</summary>
internal static class SpecBuild
{
    /// <summary>Builds. What goes wrong is reported, never thrown, cancellation apart.</summary>
    /// <returns>True where the manifests are written and nothing is an error.</returns>
    public static bool Run(BuildRequest request, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        try
        {
            var output = Output(request, findings, cancellation);
            BuildRecord.WriteErrorLog(request, findings);
            if (!findings.Exists(IsError))
            {
                ManifestFolder.Write(request, output.Files, cancellation);
                BuildRecord.Write(request, output.Record, findings);
            }
        }
        catch (UnwritableFileException failure)
        {
            var place = SourceSpan.StartOf(request.Project);
            findings.Add(BuildDiagnostics.CannotWrite.At(place, failure.Path, failure.Message));
        }
        // Where only digests are new, the build has said already what there is to say.
        foreach (var finding in findings.Where(finding => request.Pins.IsEmpty || IsError(finding)))
            report(finding);
        return !findings.Exists(IsError);
    }

    private static BuildOutput Output(BuildRequest request, List<Diagnostic> findings, CancellationToken cancellation)
    {
        if (request.Former is { } built && !PinnedCompilation.IsNeeded(built.Record, request.Pins))
            return new BuildOutput(built.Record, [.. built.Files.Select(file => (file.Key, file.Value))]);
        var options = Options(request, findings) with
        {
            Catalog = Catalog(request, findings, cancellation),
            Overlays = OverlaySet.Read(SpecFiles.Read(request.Overlays, cancellation), cancellation),
        };
        var sources = SpecFiles.Read(request.Specs, cancellation);
        var model = Model(request, findings);
        var analysis = Analysis.Run(sources, model, options, cancellation);
        var severities = request.Severities.ToPolicy();
        if (request.Former is { } former)
        {
            var pinned = PinnedCompilation.Run(analysis, request.Pins, former.Record, cancellation);
            findings.AddRange(analysis.Diagnostics.Select(severities.Apply).OfType<Diagnostic>());
            return BuildOutput.Of(pinned, former);
        }
        var targets = request.Targets.Intersect(Compilation.Targets, StringComparer.Ordinal).ToList();
        var compilation = Compilation.Run(analysis, targets, request.Pins, cancellation);
        findings.AddRange(compilation.Analysis.Diagnostics.Select(severities.Apply).OfType<Diagnostic>());
        return BuildOutput.Of(compilation);
    }

    private static SchemaCatalog Catalog(
        BuildRequest request,
        List<Diagnostic> findings,
        CancellationToken cancellation
    )
    {
        var texts = SpecFiles.Read(request.Schemas, cancellation);
        findings.AddRange(texts.SelectMany(text => text.Diagnostics));
        var files = texts.Select(text => new ProjectSchema(text.File, text.Text)).ToList();
        var catalog = SchemaCatalog.BuiltIn.With(files, out var faults);
        findings.AddRange(faults);
        return catalog;
    }

    private static CSharpModel Model(BuildRequest request, List<Diagnostic> findings)
    {
        if (!File.Exists(request.Model))
            return CSharpModel.Empty;
        if (CSharpModel.Read(File.ReadAllBytes(request.Model), request.SourceName, request.SourceText) is { } model)
            return model;
        findings.Add(BuildDiagnostics.BadModel.At(SourceSpan.StartOf(request.Project), request.Model));
        return CSharpModel.Empty;
    }

    private static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;

    private static WorkspaceOptions Options(BuildRequest request, List<Diagnostic> findings)
    {
        var profile = Profile.Parse(request.Profile, out var fault);
        if (fault is not null)
            findings.Add(BuildDiagnostics.BadOption.At(SourceSpan.StartOf(request.Project), "SlipwayProfile", fault));
        foreach (var target in request.Targets.Except(Compilation.Targets, StringComparer.Ordinal))
        {
            var known = $"'{target}' is no target; known are {string.Join(", ", Compilation.Targets)}";
            findings.Add(BuildDiagnostics.BadOption.At(SourceSpan.StartOf(request.Project), "SlipwayTargets", known));
        }
        foreach (var external in request.Externals.Where(external => external.Kind.Length == 0))
        {
            var missing = $"'{external.Name}' lacks its kind; write Kind=\"PersistentVolumeClaim\", or what it is";
            findings.Add(
                BuildDiagnostics.BadOption.At(SourceSpan.StartOf(request.Project), "SlipwayExternal", missing)
            );
        }
        if (ServingForms.Parse(request.Serving) is not { } serving)
        {
            var known = $"'{request.Serving}' is no form of serving; write Deployments or Inference";
            findings.Add(BuildDiagnostics.BadOption.At(SourceSpan.StartOf(request.Project), "SlipwayServing", known));
            serving = ServingForm.Deployments;
        }
        findings.AddRange(EnvironmentName.Check(request.Project, request.Environment, request.Environments));
        var place = request.Namespace;
        if (NamespaceName.Fault(place) is { } wrong)
        {
            findings.Add(BuildDiagnostics.BadOption.At(SourceSpan.StartOf(request.Project), "SlipwayNamespace", wrong));
            place = null;
        }
        return new WorkspaceOptions
        {
            Profile = profile,
            Environment = request.Environment ?? "",
            Environments = request.Environments,
            Namespace = string.IsNullOrEmpty(place) ? NamespaceName.Default : place,
            Externals = request.Externals,
        }.With(new PlatformOptions { Serving = serving });
    }
}
