namespace Slipway.Deploy.Diffing;

/// <summary>How the cluster differs from the manifests.</summary>
/// <param name="Created">How many objects are new.</param>
/// <param name="Changed">How many objects change.</param>
/// <param name="Unchanged">How many objects are as they should be.</param>
/// <param name="Deleted">The objects that would be deleted.</param>
/// <param name="Kept">The objects that left the manifests and would be kept.</param>
/// <param name="Diffs">A unified diff for each object that is new or changes.</param>
public sealed record DiffReport(
    int Created,
    int Changed,
    int Unchanged,
    IReadOnlyList<string> Deleted,
    IReadOnlyList<string> Kept,
    IReadOnlyList<string> Diffs
)
{
    /// <summary>Whether a deploy would do something.</summary>
    public bool IsDifferent => Created + Changed + Deleted.Count > 0;

    /// <summary>The report for people: the diffs, and what becomes of objects that left the manifests.</summary>
    public IEnumerable<string> Lines =>
        [
            .. Diffs.SelectMany(diff => diff.TrimEnd('\n').Split('\n')),
            .. Deleted.Select(deleted => $"{deleted} is deleted: it left the manifests"),
            .. Kept.Select(kept => $"{kept} is kept: it left the manifests, and may hold data"),
        ];

    /// <summary>The summary: <c>1 to create, 2 to change, 3 unchanged, 0 to delete</c>.</summary>
    public string Summary =>
        $"{Created} to create, {Changed} to change, {Unchanged} unchanged, {Deleted.Count} to delete"
        + (Kept.Count == 0 ? "" : $", {Kept.Count} kept");
}
