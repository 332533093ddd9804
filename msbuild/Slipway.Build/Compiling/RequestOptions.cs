using Slipway.Build.Faults;
using Slipway.Compiler;
using Slipway.Compiler.Targets;
using Slipway.Language.Binding;
using Slipway.Language.Environments;
using Slipway.Language.Profiles;
using Slipway.Language.Schemas;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>What a request says about its specs as a whole.</summary>
internal static class RequestOptions
{
    /// <summary>Reads it, and the files that it names.</summary>
    /// <param name="request">The request.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static WorkspaceOptions Read(
        BuildRequest request,
        List<Diagnostic> findings,
        CancellationToken cancellation
    ) => Read(request, SpecFiles.Read(request.Overlays, cancellation), findings, cancellation);

    /// <summary>Reads them, with other texts in place of the overlays on disk.</summary>
    /// <param name="request">The request.</param>
    /// <param name="overlays">The texts of its overlays.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static WorkspaceOptions Read(
        BuildRequest request,
        IReadOnlyList<SourceText> overlays,
        List<Diagnostic> findings,
        CancellationToken cancellation
    ) =>
        Options(request, findings) with
        {
            Catalog = Catalog(request, findings, cancellation),
            Overlays = OverlaySet.Read(overlays, cancellation),
        };

    /// <summary>Whether a finding is about a target that the project does not name, and so no more than advice.</summary>
    public static bool IsUnasked(BuildRequest request, Diagnostic finding) =>
        request.TakesDefaultTargets && TargetRuleCatalog.Gaps.Contains(finding.Id);

    private static Func<Diagnostic, Diagnostic?> Severities(BuildRequest request)
    {
        var policy = request.Severities.ToPolicy(request.ProjectFolder);
        return finding =>
            policy.Apply(
                IsUnasked(request, finding)
                    ? finding with
                    {
                        Descriptor = finding.Descriptor with { Severity = Severity.Info },
                    }
                    : finding
            );
    }

    private static SchemaCatalog Catalog(
        BuildRequest request,
        List<Diagnostic> findings,
        CancellationToken cancellation
    )
    {
        var texts = SpecFiles.Read(request.Schemas, cancellation);
        findings.AddRange(texts.SelectMany(text => text.Diagnostics));
        var files = texts.SelectMany(Schemas).ToList();
        var catalog = SchemaCatalog.BuiltIn.With(files, out var faults);
        findings.AddRange(faults);
        return catalog;

        IEnumerable<ProjectSchema> Schemas(SourceText text)
        {
            if (text.File.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                return [new ProjectSchema(text.File, text.Text)];
            var converted = ConvertedSchemas.Read(text, cancellation);
            findings.AddRange(converted.Diagnostics);
            return converted.Schemas;
        }
    }

    private static WorkspaceOptions Options(BuildRequest request, List<Diagnostic> findings)
    {
        var profile = Profile.Parse(request.Profile, out var fault);
        if (fault is not null)
            findings.Add(BuildDiagnostics.BadOption.At(SourceSpan.StartOf(request.Project), "SlipwayProfile", fault));
        foreach (var target in request.Targets.Except(Compilation.Targets, StringComparer.Ordinal))
        {
            var known = $"'{target}' is not a target; known are {string.Join(", ", Compilation.Targets)}";
            findings.Add(BuildDiagnostics.BadOption.At(SourceSpan.StartOf(request.Project), "SlipwayTargets", known));
        }
        foreach (var external in request.Externals.Where(external => external.Kind.Length == 0))
        {
            var missing = $"'{external.Name}' has no kind; write Kind=\"PersistentVolumeClaim\", or what it is";
            findings.Add(
                BuildDiagnostics.BadOption.At(SourceSpan.StartOf(request.Project), "SlipwayExternal", missing)
            );
        }
        if (ServingForms.Parse(request.Serving) is not { } serving)
        {
            var known = $"'{request.Serving}' is not a form of serving; write Deployments or Inference";
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
            Severities = Severities(request),
        }.With(new PlatformOptions { Serving = serving });
    }
}
