using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>A rule about the ModelVersion that a predictor names and that nothing makes.</summary>
public abstract class ServedVersionRule() : LinkedComponentRule(ModelServer.ComponentType)
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Component component, Workspace workspace)
    {
        var inNamespace = component.Application.Namespace;
        var versions = ModelVersion.Of(workspace).Where(version => version.Namespace == inNamespace).ToList();
        foreach (var server in ModelServer.Of(component))
        {
            if (
                server.ModelVersion is { } named
                && !versions.Exists(version => version.Name == named.Text)
                && !workspace.HasExternal(ModelVersion.Kind, named.Text, inNamespace)
                && Judge(server, named, versions, workspace.Options) is { } found
            )
                yield return found;
        }
    }

    /// <summary>Judges a name that nothing has.</summary>
    /// <param name="server">The predictor.</param>
    /// <param name="named">The name.</param>
    /// <param name="versions">The versions of the namespace.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>What was found, or null.</returns>
    protected abstract Diagnostic? Judge(
        ModelServer server,
        SpecScalar named,
        IReadOnlyList<ModelVersion> versions,
        WorkspaceOptions options
    );
}
