using Slipway.Language.Systems.KubeVela;
using Slipway.Schema;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>A value that a step gives to others.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ValueFrom">Where it comes from, as a path or expression of CUE.</param>
/// <param name="Place">Where the spec says so.</param>
internal sealed record StepOutput(string Name, string ValueFrom, SourceSpan Place)
{
    /// <summary>The outputs of a step, those of the component it applies among them.</summary>
    public static IEnumerable<StepOutput> Of(Step step, Application application)
    {
        var component = step.AppliedComponent is { } name ? application.Component(name.Text) : null;
        return from output in step.Outputs.Concat(component?.Outputs ?? [])
            let named = output.Text("name")
            where named is not null
            select new StepOutput(named.Text, output.Text("valueFrom")?.Text ?? "", named.Span);
    }
}
