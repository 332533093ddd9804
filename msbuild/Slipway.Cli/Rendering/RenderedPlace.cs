using Slipway.Cli.Places;
using Slipway.Cli.Reports;
using Slipway.Cli.Terminals;
using Slipway.Compiler;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Rendering;

/// <summary>The manifests of a place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Manifests">Those of the files that were asked for; none where something is an error.</param>
/// <param name="Findings">The errors, of whatever file, since each keeps all manifests from being written; and the warnings of the files that were asked for.</param>
internal sealed record RenderedPlace(
    CheckedPlace Place,
    IReadOnlyList<Manifest> Manifests,
    IReadOnlyList<PlacedFinding> Findings
)
{
    /// <summary>The documents of the files that were asked for.</summary>
    public IReadOnlyList<SpecDocument> Documents { get; private init; } = [];

    /// <summary>Whether something is an error.</summary>
    public bool HasErrors => Findings.Any(one => one.Finding.Severity == Severity.Error);

    /// <summary>Renders places; what is found is reported on standard error.</summary>
    /// <param name="places">The places.</param>
    /// <param name="terminal">Where findings are reported.</param>
    /// <param name="cancellation">Stops between the stages.</param>
    /// <returns>The places with their manifests; null where something is an error.</returns>
    public static IReadOnlyList<RenderedPlace>? All(
        IReadOnlyList<CheckedPlace> places,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var rendered = places.Select(place => Of(place, terminal.Folder, cancellation)).ToList();
        Report.Of("human", terminal.Aside).Write([.. rendered.SelectMany(one => one.Findings)]);
        return rendered.Exists(one => one.HasErrors) ? null : rendered;
    }

    private static RenderedPlace Of(CheckedPlace place, string seenFrom, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        var compilation = place.Compile(findings, cancellation);
        var heard = findings
            .Where(one =>
                one.Severity == Severity.Error || (one.Severity == Severity.Warning && place.Has(one.Span.File))
            )
            .Select(one => PlacedFinding.Of(one, place, seenFrom))
            .ToList();
        return new RenderedPlace(place, [.. compilation.Manifests.Where(one => IsAskedFor(one, place))], heard)
        {
            Documents = [.. compilation.Analysis.Workspace.Documents.Where(one => place.Has(one.File))],
        };
    }

    private static bool IsAskedFor(Manifest manifest, CheckedPlace place) =>
        place.Files is not { } files
        || manifest.Recorded.Any(one => one.Place is { } span && files.Contains(place.FullPath(span.File)));
}
