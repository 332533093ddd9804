using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Claims;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Language.Workspaces;

/// <summary>Every spec of a project, and what it says lives outside: what rules look at.</summary>
public sealed class Workspace
{
    private readonly Dictionary<SpecDocument, Application> applications;
    private readonly Lazy<HashSet<(string Kind, string Name, string Namespace)>> standing;
    private readonly Lazy<ServingComponents> servings;
    private readonly Lazy<WorkspaceClaims> claims;

    /// <summary>Puts documents together.</summary>
    /// <param name="documents">The documents, in the order of the files.</param>
    /// <param name="options">What the project says about them as a whole.</param>
    public Workspace(IReadOnlyList<SpecDocument> documents, WorkspaceOptions options)
    {
        Documents = documents;
        Options = options;
        Applications =
        [
            .. documents
                .Where(document => Application.Is(document) || Initializer.Is(document))
                .Select(document => new Application(document)),
        ];
        applications = Applications.ToDictionary(application => application.Document);
        Runs = [.. documents.SelectMany(Run.Of)];
        standing = new Lazy<HashSet<(string, string, string)>>(() =>
            [.. documents.Select(document => (document.Kind, document.Name, document.Namespace))]
        );
        servings = new Lazy<ServingComponents>(() => new ServingComponents(this));
        claims = new Lazy<WorkspaceClaims>(() => new WorkspaceClaims(this));
    }

    /// <summary>The documents, in the order of the files.</summary>
    public IReadOnlyList<SpecDocument> Documents { get; }

    /// <summary>What the project says about them as a whole.</summary>
    public WorkspaceOptions Options { get; }

    /// <summary>The KubeVela Applications among the documents, and those that Initializers make.</summary>
    public IReadOnlyList<Application> Applications { get; }

    /// <summary>The Application that a document is, or that it makes.</summary>
    /// <param name="document">A document of this workspace.</param>
    /// <returns>The Application, or null where the document is something else.</returns>
    public Application? ApplicationOf(SpecDocument document) => applications.GetValueOrDefault(document);

    /// <summary>The VESSL runs among the documents, those of services and of the steps of pipelines included.</summary>
    public IReadOnlyList<Run> Runs { get; }

    /// <summary>Its serving components; found once for all rules.</summary>
    internal ServingComponents Servings => servings.Value;

    /// <summary>The claims its components make and use; found once for all rules.</summary>
    internal WorkspaceClaims Claims => claims.Value;

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
        ) || standing.Value.Contains((kind, name, inNamespace));
}
