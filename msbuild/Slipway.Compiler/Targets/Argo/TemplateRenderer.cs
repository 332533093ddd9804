using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Turns steps of some types into templates of Argo.</summary>
/// <remarks>Renderers have no state. They are listed by their base class; a new one needs no entry anywhere.</remarks>
internal abstract class TemplateRenderer
{
    /// <summary>The types of steps it renders.</summary>
    public abstract IReadOnlyList<string> Types { get; }

    /// <summary>Renders a step.</summary>
    /// <param name="scope">The step; it may be malformed in any way, and a renderer never throws.</param>
    /// <returns>The step's template without its name; null where the step was left out, which the scope was told.</returns>
    public abstract JsonObject? Render(StepScope scope);
}
