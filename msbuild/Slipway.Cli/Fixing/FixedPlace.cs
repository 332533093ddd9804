using Slipway.Build.Compiling;
using Slipway.Build.Files;
using Slipway.Cli.Places;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Fixing;

/// <summary>The specs of a place with the fixes of what is found in them.</summary>
/// <param name="place">The place.</param>
/// <param name="takesAdvice">Whether fixes of advice count.</param>
internal sealed class FixedPlace(CheckedPlace place, bool takesAdvice)
{
    /// <summary>A fix may show what is to be fixed next; fixes that undo each other end here.</summary>
    private const int MaximumRounds = 10;

    private readonly Dictionary<string, EditableFile> editable = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> applied = [];
    private IReadOnlyList<Diagnostic> left = [];

    /// <summary>The place.</summary>
    public CheckedPlace Place => place;

    /// <summary>The files that have changed, in the order of the specs.</summary>
    public IReadOnlyList<EditableFile> Changed => [.. editable.Values.Where(file => file.IsChanged)];

    /// <summary>What was fixed, each finding where it was when its fix was applied.</summary>
    public IReadOnlyList<Diagnostic> Applied => applied;

    /// <summary>What is still found in the files that were asked for, advice apart where it does not count.</summary>
    public IReadOnlyList<Diagnostic> Left => [.. left.Where(one => place.Has(one.Span.File) && Counts(one))];

    /// <summary>Applies fixes until there are none; nothing is written.</summary>
    /// <param name="cancellation">Stops between the stages.</param>
    public void Fix(CancellationToken cancellation)
    {
        var request = place.Project.Request;
        var specs = Opened(request.Specs, cancellation);
        var overlays = Opened(request.Overlays, cancellation);
        for (var round = 0; ; round++)
        {
            var findings = new List<Diagnostic>();
            place.Project.Compile(specs, findings, cancellation, overlays);
            left = findings;
            var fixes = round == MaximumRounds ? [] : FixSet.Compatible(findings.Where(MayFix));
            if (fixes.Count == 0)
                return;
            Apply(fixes);
            specs = [.. specs.Select(Current)];
            overlays = [.. overlays.Select(Current)];
        }
    }

    private IReadOnlyList<SpecContent> Opened(IReadOnlyList<SpecSource> sources, CancellationToken cancellation)
    {
        var contents = SpecFiles.Open(sources, cancellation);
        foreach (var (source, content) in sources.Zip(contents))
        {
            if (IsNamed(source.Path) && EditableFile.Of(source.Path, content) is { } file)
                editable[file.Name] = file;
        }
        return contents;
    }

    private SpecContent Current(SpecContent former) =>
        editable.TryGetValue(former.Name, out var file) ? file.Content : former;

    private void Apply(IReadOnlyList<Diagnostic> fixes)
    {
        applied.AddRange(fixes);
        foreach (
            var edits in fixes.SelectMany(one => one.Fix!.Edits).GroupBy(edit => edit.Span.File, StringComparer.Ordinal)
        )
            editable[edits.Key] = editable[edits.Key].With(edits);
    }

    /// <summary>Files of builds, and files outside a folder that are part of its project, are changed only by name.</summary>
    private bool IsNamed(string path)
    {
        var folder = place.Project.Folder;
        return place.Files?.Contains(path)
            ?? path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && !MachineFolder.IsIn(path, folder);
    }

    private bool MayFix(Diagnostic finding) =>
        Counts(finding) && finding.Fix is { } fix && fix.Edits.All(edit => editable.ContainsKey(edit.Span.File));

    private bool Counts(Diagnostic finding) => takesAdvice || finding.Severity != Severity.Info;
}
