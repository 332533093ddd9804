using System.Collections.Concurrent;
using Slipway.Compiler.Objects;
using Slipway.Language.Workspaces;
using Slipway.Release;

namespace Slipway.Compiler.Needs;

/// <summary>What rendered objects name and nothing in the workspace makes, so that it must be in the cluster already.</summary>
internal sealed class ClusterNeeds
{
    private readonly HashSet<(string Kind, string Name, string Namespace)> made;
    private readonly ConcurrentDictionary<RenderedObject, IReadOnlyList<ObjectReference>> references = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Notes what is made.</summary>
    /// <param name="objects">The objects of every Application.</param>
    /// <param name="workspace">The specs.</param>
    public ClusterNeeds(IReadOnlyList<RenderedObject> objects, Workspace workspace) =>
        made = [
            .. objects.Select(one => (one.Kind, one.Name, one.Namespace)),
            .. workspace.Documents.Select(document => (document.Kind, document.Name, document.Namespace)),
        ];

    /// <summary>What some of the objects need.</summary>
    /// <param name="rendered">The objects.</param>
    /// <returns>The needs, ordered by kind, name and namespace.</returns>
    public IReadOnlyList<NeededObject> Of(IReadOnlyList<RenderedObject> rendered)
    {
        // A manifest may bring what it needs along: the account of a Workflow.
        var own = rendered.Select(one => (one.Kind, one.Name)).ToHashSet();
        return
        [
            .. rendered
                .SelectMany(one => References(one).Select(reference => (one, reference)))
                .Select(pair =>
                    (
                        Need: (
                            pair.reference.Kind,
                            pair.reference.Name,
                            Namespace: pair.reference.Namespace ?? pair.one.Namespace
                        ),
                        pair
                    )
                )
                .Where(use => !made.Contains(use.Need) && !own.Contains((use.Need.Kind, use.Need.Name)))
                .GroupBy(use => use.Need, use => $"{use.pair.one.Origin}, {use.pair.reference.Use}")
                .OrderBy(need => need.Key.Kind, StringComparer.Ordinal)
                .ThenBy(need => need.Key.Name, StringComparer.Ordinal)
                .ThenBy(need => need.Key.Namespace, StringComparer.Ordinal)
                .Select(need => new NeededObject(
                    need.Key.Kind,
                    need.Key.Name,
                    need.Key.Namespace,
                    [.. need.Distinct(StringComparer.Ordinal)]
                )),
        ];
    }

    /// <summary>Tells the reader of a manifest what it needs.</summary>
    /// <param name="rendered">The manifest's objects.</param>
    /// <returns>A line for each object: <c>needs Secret 'x' in namespace 'ml' (component 'demo', env TOKEN)</c>.</returns>
    public IReadOnlyList<string> NotesOn(IReadOnlyList<RenderedObject> rendered) =>
        [
            .. Of(rendered)
                .Select(need =>
                    $"needs {need.Kind} '{need.Name}' in namespace '{need.Namespace}' ({string.Join("; ", need.Uses)})"
                ),
        ];

    /// <summary>Asked for twice: for the notes of the manifest and for the needs of all.</summary>
    private IReadOnlyList<ObjectReference> References(RenderedObject rendered) =>
        references.GetOrAdd(rendered, one => ObjectReference.In(one.Json));
}
