using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>A rule about serving components that become an Inference of KubeDL.</summary>
public abstract class InferenceRule() : ComponentRule(ModelServer.ComponentType)
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        options.For<PlatformOptions>().Serving == ServingForm.Inference
            ? Check(component, ModelServer.Of(component))
            : [];

    /// <summary>Checks a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="servers">Its predictors.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Component component, IReadOnlyList<ModelServer> servers);
}
