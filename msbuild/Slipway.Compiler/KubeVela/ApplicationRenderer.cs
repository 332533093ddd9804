using Slipway.Compiler.Objects;
using Slipway.Language.KubeVela;

namespace Slipway.Compiler.KubeVela;

/// <summary>Target <c>kubernetes</c>: the objects KubeVela would end up with, for clusters without it and for review.</summary>
public static class ApplicationRenderer
{
    /// <summary>Renders an Application.</summary>
    /// <param name="application">The Application; what is malformed in it renders to little or nothing.</param>
    /// <returns>The objects, in the order of the components.</returns>
    public static IEnumerable<RenderedObject> Render(Application application) =>
        application.Components.SelectMany(Render);

    private static IEnumerable<RenderedObject> Render(Component component)
    {
        if (ComponentRenderers.Find(component.Type)?.Render(component) is not { } rendered)
            yield break;
        yield return new RenderedObject(OamLabels.Workload(rendered.Output, component), component);
        foreach (var (key, output) in rendered.Outputs)
            yield return new RenderedObject(OamLabels.Auxiliary(output, component, key), component);
    }
}
