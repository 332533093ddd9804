using Slipway.Language.Systems.KubeVela.Makers;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Claims;

/// <summary>The claims that the components of a workspace make and use, found by namespace and name.</summary>
internal sealed class WorkspaceClaims : IWorkspaceView<WorkspaceClaims>
{
    private const string Kind = "PersistentVolumeClaim";

    private readonly Workspace workspace;
    private readonly ILookup<(string Namespace, string Name), Claim> made;
    private readonly ILookup<string, Claim> madeIn;
    private readonly HashSet<(string Namespace, string Name)> referred = [];
    private readonly ObjectMakers makers;

    private WorkspaceClaims(Workspace workspace)
    {
        this.workspace = workspace;
        makers = new ObjectMakers(workspace);
        var claims = new List<(string Namespace, Claim Claim)>();
        foreach (var application in workspace.Applications())
        {
            foreach (var component in application.Components)
            {
                foreach (var claim in component.Claims)
                    claims.AddRange(application.Namespaces.Select(inNamespace => (inNamespace, claim)));
                foreach (var use in component.ClaimUses.Where(use => use.Ends))
                    referred.UnionWith(application.Namespaces.Select(inNamespace => (inNamespace, use.Name)));
            }
        }
        made = claims.ToLookup(one => (one.Namespace, one.Claim.Name), one => one.Claim);
        madeIn = claims.ToLookup(one => one.Namespace, one => one.Claim, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public static WorkspaceClaims Of(Workspace workspace) => new(workspace);

    /// <summary>Whether a claim is made in the workspace or declared, or may be made by something that cannot be looked into.</summary>
    /// <param name="name">The claim.</param>
    /// <param name="application">The Application that needs it.</param>
    public bool MayExist(string name, Application application) =>
        IsMade(name, application) || Unseen(name, application) is not null;

    /// <summary>What may make a claim that nothing in the workspace makes or declares; null where there is no such thing.</summary>
    /// <param name="name">The claim.</param>
    /// <param name="application">The Application that needs it.</param>
    public ObjectMaker? Unseen(string name, Application application) =>
        IsMade(name, application)
            ? null
            : application
                .Namespaces.Select(inNamespace => makers.Unseen(Kind, inNamespace))
                .FirstOrDefault(maker => maker is not null);

    /// <summary>Whether a training job uses a claim, be it made in the workspace or not.</summary>
    /// <param name="name">The claim.</param>
    /// <param name="application">The Application that needs it too.</param>
    public bool IsReferred(string name, Application application) =>
        application.Namespaces.Any(inNamespace => referred.Contains((inNamespace, name)));

    /// <summary>The claims that components make where an Application may be deployed.</summary>
    public IEnumerable<Claim> Within(Application application) =>
        application.Namespaces.SelectMany(inNamespace => madeIn[inNamespace]).Distinct();

    /// <summary>How to tell the project of a claim that others make.</summary>
    public static string Declaration(string name) => $"<SlipwayExternal Include=\"{name}\" Kind=\"{Kind}\" />";

    private bool IsMade(string name, Application application) =>
        application.Namespaces.Any(inNamespace =>
            made.Contains((inNamespace, name))
            || workspace.HasExternal(Kind, name, inNamespace)
            || makers.Make(Kind, name, inNamespace)
        );
}
