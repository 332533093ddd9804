using Slipway.Build.Faults;
using Slipway.Build.Files;
using Slipway.Compiler;
using Slipway.Release;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>One build of a project's specs: read, check, compile, write.</summary>
internal static class SpecBuild
{
    /// <summary>Builds. What goes wrong is reported, never thrown, cancellation apart.</summary>
    /// <param name="asked">What is asked for.</param>
    /// <param name="report">Takes what is found.</param>
    /// <param name="cancellation">Stops between the stages.</param>
    /// <returns>True where the manifests are written and nothing is an error.</returns>
    public static bool Run(BuildRequest asked, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var request = asked with { Read = SourceTimes.Of(asked) };
        var findings = new List<Diagnostic>();
        try
        {
            if (request.Pins.IsEmpty)
                JsonFile.Write(request.AskedFile, asked, BuildRequestJson.Default.BuildRequest);
            var specs = SpecFiles.Open(request.Specs, cancellation);
            if (BuildKey.Of(request) is not { } key)
                Write(request, Output(request, specs, findings, cancellation), findings, cancellation);
            else if (EditedBuild.Run(request, key, specs, cancellation) is { } found)
                findings.AddRange(found);
            else
            {
                var output = Output(request, specs, findings, cancellation);
                if (Write(request, output, findings, cancellation) is { } release)
                    BuildMemory.Write(request, key, specs, output, release, findings);
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

    /// <summary>Writes what a build gives; the record of it is null where something is an error.</summary>
    private static ReleaseParts? Write(
        BuildRequest request,
        BuildOutput output,
        List<Diagnostic> findings,
        CancellationToken cancellation
    )
    {
        if (findings.Exists(IsError))
            return null;
        ManifestFolder.Write(request, output.Files, cancellation);
        var record = request.Former is null
            ? output.Record with
            {
                Findings = [.. findings.Select(RecordedFindings.Of)],
            }
            : output.Record;
        var release = ReleaseParts.Of(record);
        BuildRecord.Write(request, release, record.Manifests.Select(one => (one.Path, one.Objects.Count)), findings);
        return release;
    }

    private static BuildOutput Output(
        BuildRequest request,
        IReadOnlyList<SpecContent> specs,
        List<Diagnostic> findings,
        CancellationToken cancellation
    )
    {
        if (request.Former is { } built && !PinnedCompilation.IsNeeded(built.Record, request.Pins))
            return new BuildOutput(built.Record, [.. built.Files.Select(file => (file.Key, file.Value))]);
        var analysis = SpecAnalysis.Run(request, specs, findings, cancellation);
        if (request.Former is { } former)
        {
            var pinned = PinnedCompilation.Run(analysis, request.Pins, former.Record, cancellation);
            findings.AddRange(analysis.Diagnostics);
            return BuildOutput.Of(pinned, former);
        }
        var compilation = Compilation.Run(analysis, request.KnownTargets, request.Pins, cancellation);
        findings.AddRange(compilation.Analysis.Diagnostics);
        return BuildOutput.Of(compilation);
    }

    private static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;
}
