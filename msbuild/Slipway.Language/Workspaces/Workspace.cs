using System.Collections.Concurrent;
using Slipway.Kinds.Facts;

namespace Slipway.Language.Workspaces;

/// <summary>Every spec of a project, and what it says lives outside: what rules look at.</summary>
/// <remarks>It knows no platform: each system adds views of its own, and asks for them with <see cref="Get"/>.</remarks>
public sealed class Workspace
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> views = new();
    private readonly Lazy<HashSet<(string Kind, string Name, string Namespace)>> objects;

    private readonly Lazy<IReadOnlyList<(SpecDocument First, SpecDocument Other)>> duplicates;

    /// <summary>Puts documents together.</summary>
    /// <param name="documents">The documents, in the order of the files.</param>
    /// <param name="options">What the project says about them as a whole.</param>
    public Workspace(IReadOnlyList<SpecDocument> documents, WorkspaceOptions options)
    {
        Documents = documents;
        duplicates = new Lazy<IReadOnlyList<(SpecDocument, SpecDocument)>>(() => [.. DuplicatesAmong(documents)]);
        Options = options;
        objects = new Lazy<HashSet<(string, string, string)>>(() =>
            [.. documents.Select(document => (document.Kind, document.Name, document.Namespace))]
        );
    }

    /// <summary>The documents, in the order of the files.</summary>
    public IReadOnlyList<SpecDocument> Documents { get; }

    /// <summary>The documents that are the same object as one before them, each with that one.</summary>
    public IReadOnlyList<(SpecDocument First, SpecDocument Other)> Duplicates => duplicates.Value;

    /// <summary>The workspace without <see cref="Duplicates"/>: what is said of one of them need not be said of all.</summary>
    /// <returns>This very workspace where it has none.</returns>
    public Workspace Distinct()
    {
        if (Duplicates.Count == 0)
            return this;
        var others = Duplicates.Select(one => one.Other).ToHashSet();
        return new Workspace([.. Documents.Where(document => !others.Contains(document))], Options);
    }

    /// <summary>What the project says about them as a whole.</summary>
    public WorkspaceOptions Options { get; }

    /// <summary>What a system sees in the workspace; made once for all rules.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <returns>The view.</returns>
    public TView Get<TView>()
        where TView : class, IWorkspaceView<TView> =>
        (TView)views.GetOrAdd(typeof(TView), static (_, self) => new Lazy<object>(() => TView.Of(self)), this).Value;

    /// <summary>What a system sees in each of the documents that are its own, in the order of the documents.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <returns>The views.</returns>
    public IEnumerable<TView> Each<TView>()
        where TView : class, IDocumentView<TView> =>
        Documents.Select(document => document.Get<TView>()).OfType<TView>();

    /// <summary>Whether an object exists that no Application of the project makes: a document of its own, or declared external.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <param name="inNamespace">The namespace it is looked for in.</param>
    /// <returns>True where it does.</returns>
    public bool HasExternal(string kind, string name, string inNamespace) =>
        Options.Externals.Any(external =>
            external.Kind == kind
            && external.Name == name
            && (external.Namespace is null || external.Namespace == inNamespace)
        ) || objects.Value.Contains((kind, name, inNamespace));

    private static IEnumerable<(SpecDocument, SpecDocument)> DuplicatesAmong(IReadOnlyList<SpecDocument> documents)
    {
        var known = new Dictionary<(string Group, string Kind, string Namespace, string Name), SpecDocument>();
        foreach (var document in documents.Where(one => one.IsObject && one.Name.Length > 0 && one.Kind.Length > 0))
        {
            var identity = (ApiGroup.Of(document.ApiVersion), document.Kind, document.Namespace, document.Name);
            if (!known.TryAdd(identity, document))
                yield return (known[identity], document);
        }
    }
}
