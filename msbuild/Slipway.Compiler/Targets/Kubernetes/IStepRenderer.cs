using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Turns workflow steps of one type into an object that they make and that belongs to no component.</summary>
/// <remarks>Renderers have no state. They are listed by this interface; a new one needs no entry anywhere.</remarks>
public interface IStepRenderer
{
    /// <summary>The step type.</summary>
    string Type { get; }

    /// <summary>Renders a step.</summary>
    /// <param name="step">The step; its properties may be malformed in any way, and a renderer never throws.</param>
    /// <param name="application">The Application whose step it is.</param>
    /// <returns>The object, with its name and namespace.</returns>
    JsonObject Render(Step step, Application application);
}
