using Slipway.Language.Binding;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Types;

/// <summary>The types of a workspace that no schema describes, each once a document, with the type that was meant where it is misspelt.</summary>
internal sealed class UncheckedTypes : IWorkspaceView<UncheckedTypes>
{
    private UncheckedTypes(Workspace workspace)
    {
        var defined = workspace.Documents.Select(DefinedType.Of).OfType<DefinedType>().ToHashSet();
        var meant = new Dictionary<DefinedType, string?>();
        var all = new List<(UncheckedType, string?)>();
        foreach (var document in workspace.Documents)
        {
            foreach (var use in document.Bound.UncheckedTypes.DistinctBy(one => (one.Kind, one.Type)))
            {
                var type = new DefinedType(use.Kind, use.Type);
                if (!meant.TryGetValue(type, out var nearest))
                    meant[type] = nearest = defined.Contains(type)
                        ? null
                        : TypeFacts.Nearest(use.Kind, use.Type, workspace.Options.Catalog);
                all.Add((use, nearest));
            }
        }
        All = all;
    }

    /// <summary>The types, in the order of the documents.</summary>
    public IReadOnlyList<(UncheckedType Use, string? Meant)> All { get; }

    /// <inheritdoc />
    public static UncheckedTypes Of(Workspace workspace) => new(workspace);
}
