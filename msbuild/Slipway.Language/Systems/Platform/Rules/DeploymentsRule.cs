using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>A rule about serving components that become objects which need no operator.</summary>
public abstract class DeploymentsRule() : LinkedComponentRule(ModelServer.ComponentType)
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Component component, Workspace workspace)
    {
        if (workspace.Options.For<PlatformOptions>().Serving != ServingForm.Deployments)
            return [];
        var inNamespace = component.Application.Namespace;
        var versions = ModelVersion.Of(workspace).Where(version => version.Namespace == inNamespace).ToList();
        return Check(ModelServer.Of(component), versions);
    }

    /// <summary>Checks a component.</summary>
    /// <param name="servers">Its predictors.</param>
    /// <param name="versions">The versions that the project makes in its namespace.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(
        IReadOnlyList<ModelServer> servers,
        IReadOnlyList<ModelVersion> versions
    );

    /// <summary>Finds the version that a predictor serves.</summary>
    /// <param name="server">The predictor.</param>
    /// <param name="versions">The versions.</param>
    /// <returns>The version, or null where the project does not make it.</returns>
    protected static ModelVersion? Find(ModelServer server, IReadOnlyList<ModelVersion> versions) =>
        versions.FirstOrDefault(version => version.Name == server.ModelVersion?.Text);
}
