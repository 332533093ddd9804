using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Places;

/// <summary>The way from the outermost mapping of a document to one of its keys or values: what an editor's cursor is on.</summary>
/// <param name="Root">The outermost mapping.</param>
/// <param name="Steps">The steps, the outermost one first.</param>
/// <param name="IsKey">Whether the key of the last step is meant, and not its value.</param>
public sealed record NodePath(SpecMapping Root, IReadOnlyList<NodeStep> Steps, bool IsKey)
{
    /// <summary>The key or value; the root where there are no steps.</summary>
    public SpecNode Node =>
        Steps.Count == 0 ? Root
        : IsKey ? Steps[^1].Entry!.Key
        : Steps[^1].Value;

    /// <summary>The mapping that has the key, or in which the value is; null for the root.</summary>
    public SpecMapping? Owner => Steps.Count == 0 ? null : Steps[^1].Parent as SpecMapping;

    /// <summary>Finds what is at a place.</summary>
    /// <param name="root">The outermost mapping of a document.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1; the end of a word counts to it.</param>
    /// <returns>The innermost key or value there; null where the place is in none.</returns>
    public static NodePath? At(SpecMapping root, int line, int column) =>
        Find(root, scalar => Holds(scalar.Span, line, column));

    /// <summary>Finds a key or single value.</summary>
    /// <param name="root">The outermost mapping of a document.</param>
    /// <param name="isMeant">Whether it is the one.</param>
    /// <returns>The way to the first one; null where there is none.</returns>
    public static NodePath? Find(SpecMapping root, Predicate<SpecScalar> isMeant)
    {
        var steps = new List<NodeStep>();
        return Find(root, isMeant, steps) is { } isKey ? new NodePath(root, steps, isKey) : null;
    }

    private static bool? Find(SpecNode node, Predicate<SpecScalar> isMeant, List<NodeStep> steps)
    {
        switch (node)
        {
            case SpecScalar scalar:
                return isMeant(scalar) ? false : null;
            case SpecSequence list:
                return Among(list.Items.Select(item => new NodeStep(list, null, item)), isMeant, steps);
            case SpecMapping mapping:
                return Among(
                    mapping.Entries.Select(entry => new NodeStep(mapping, entry, entry.Value)),
                    isMeant,
                    steps
                );
            default:
                return null;
        }
    }

    private static bool? Among(IEnumerable<NodeStep> below, Predicate<SpecScalar> isMeant, List<NodeStep> steps)
    {
        foreach (var step in below)
        {
            steps.Add(step);
            if (step.Entry is { } entry && isMeant(entry.Key))
                return true;
            if (Find(step.Value, isMeant, steps) is { } isKey)
                return isKey;
            steps.RemoveAt(steps.Count - 1);
        }
        return null;
    }

    private static bool Holds(SourceSpan span, int line, int column) =>
        span.HasColumns
        && (span.StartLine, span.StartColumn).CompareTo((line, column)) <= 0
        && (span.EndLine, span.EndColumn).CompareTo((line, column)) >= 0;
}
