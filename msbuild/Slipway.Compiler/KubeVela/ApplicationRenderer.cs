using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets;
using Slipway.Language.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.KubeVela;

/// <summary>Target <c>kubernetes</c>: the objects KubeVela would end up with, for clusters without it and for review.</summary>
public sealed class ApplicationRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => Compilation.Kubernetes;

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => Application.Is(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace) =>
        workspace.ApplicationOf(document) is { } application ? DependsOnAnnotation.Mark([.. Render(application)]) : [];

    /// <summary>Renders an Application.</summary>
    /// <param name="application">The Application; what is malformed in it renders to little or nothing.</param>
    /// <returns>The objects, in the order of the components.</returns>
    public static IEnumerable<ComponentObject> Render(Application application) =>
        application.Components.SelectMany(Render);

    private static IEnumerable<ComponentObject> Render(Component component)
    {
        if (ComponentRenderers.Find(component.Type)?.Render(component) is not { } rendered)
            yield break;
        yield return new ComponentObject(OamLabels.Workload(rendered.Output, component), component);
        foreach (var (key, output) in rendered.Outputs)
            yield return new ComponentObject(OamLabels.Auxiliary(output, component, key), component);
    }
}
