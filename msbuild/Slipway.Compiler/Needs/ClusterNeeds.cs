using Slipway.Compiler.Objects;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Needs;

/// <summary>What rendered objects name and nothing in the workspace makes, so that it must be in the cluster already.</summary>
internal sealed class ClusterNeeds
{
    private readonly HashSet<(string Kind, string Name, string Namespace)> made;

    /// <summary>Notes what is made.</summary>
    /// <param name="objects">The objects of every Application.</param>
    /// <param name="workspace">The specs.</param>
    public ClusterNeeds(IReadOnlyList<RenderedObject> objects, Workspace workspace) =>
        made = [
            .. objects.Select(one => (one.Kind, one.Name, one.Namespace)),
            .. workspace.Documents.Select(document => (document.Kind, document.Name, document.Namespace)),
        ];

    /// <summary>Tells the reader of a manifest what it needs.</summary>
    /// <param name="rendered">The manifest's objects.</param>
    /// <returns>A line for each object: <c>needs Secret 'x' in namespace 'ml' (component 'demo', env TOKEN)</c>.</returns>
    public IReadOnlyList<string> NotesOn(IReadOnlyList<RenderedObject> rendered) =>
        [
            .. rendered
                .SelectMany(one => ObjectReference.In(one.Json).Select(reference => (one, reference)))
                .Where(pair =>
                    !made.Contains((pair.reference.Kind, pair.reference.Name, pair.one.Namespace))
                    && !rendered.Any(one => one.Kind == pair.reference.Kind && one.Name == pair.reference.Name)
                )
                .GroupBy(
                    pair => $"{pair.reference.Kind} '{pair.reference.Name}' in namespace '{pair.one.Namespace}'",
                    pair => $"{pair.one.Origin}, {pair.reference.Use}",
                    StringComparer.Ordinal
                )
                .OrderBy(need => need.Key, StringComparer.Ordinal)
                .Select(need => $"needs {need.Key} ({string.Join("; ", need.Distinct(StringComparer.Ordinal))})"),
        ];
}
