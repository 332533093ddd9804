using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests;

/// <summary>Whether a fix does what it promises: applied, its finding is gone, and nothing else is wrong that was not before.</summary>
internal static class FixCheck
{
    /// <summary>
    /// What a finding hides, other than advice, since nothing more is said of a value that a reported fault has spoilt: it appears once the
    /// value is right, and would do so no matter who corrected it.
    /// </summary>
    private static readonly (string Fixed, string Revealed)[] Hidden =
    [
        ("SLIP0016", "SLIP1015"),
        ("SLIP1001", "SLIP1002"),
        ("SLIP1001", "SLIP1003"),
        ("SLIP1001", "SLIP2024"),
        ("SLIP1001", "SLIP5011"),
        ("SLIP1003", "SLIP1002"),
        ("SLIP1003", "SLIP3007"),
        ("SLIP1003", "SLIP3021"),
        ("SLIP1003", "SLIP6001"),
        ("SLIP1004", "SLIP4522"),
        ("SLIP1005", "SLIP6001"),
        ("SLIP1017", "SLIP1002"),
        ("SLIP1017", "SLIP1014"),
        ("SLIP1017", "SLIP2006"),
        ("SLIP1018", "SLIP1002"),
        ("SLIP2001", "SLIP3024"),
        ("SLIP2017", "SLIP3016"),
        ("SLIP2022", "SLIP2023"),
        ("SLIP3001", "SLIP3005"),
    ];

    /// <summary>Applies every fix on its own.</summary>
    /// <param name="files">The files, with their names.</param>
    /// <param name="found">What was found in them.</param>
    /// <param name="options">What it was found with.</param>
    public static void Verify(
        IReadOnlyList<(string Name, string Text)> files,
        IReadOnlyList<Diagnostic> found,
        WorkspaceOptions options
    )
    {
        foreach (var finding in found)
        {
            if (finding.Fix is not { } fix)
                continue;
            var changed = files.Select(file => SourceText.From(file.Name, fix.Apply(file.Name, file.Text))).ToList();
            var left = Analysis.Run(changed, options).Diagnostics;
            var advice = left.Where(one => one.Severity == Severity.Info).Select(one => one.Id).ToHashSet();
            // Lines move and names change, so findings are told apart by what kind they are, and how many there are.
            var before = found.CountBy(one => one.Id).ToDictionary();
            var after = left.CountBy(one => one.Id).ToDictionary();
            var note =
                $"{fix.Title} of {finding}\n{string.Join("\n", changed.Select(one => one.Text))}\n{string.Join("\n", left)}";
            after.GetValueOrDefault(finding.Id).ShouldBeLessThan(before[finding.Id], note);
            foreach (
                var (id, count) in after.Where(one =>
                    !advice.Contains(one.Key) && !Hidden.Contains((finding.Id, one.Key))
                )
            )
                count.ShouldBeLessThanOrEqualTo(before.GetValueOrDefault(id), $"{id} after: {note}");
        }
    }
}
