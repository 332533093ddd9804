using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>A rule that looks at one custom route at a time, and at the serving component it leads to.</summary>
public abstract class RouteRule : Rule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var servings = Serving.Of(workspace).ToList();
        var byName = servings.ToLookup(serving => (serving.Component.Application.Namespace, serving.Component.Name));
        foreach (var serving in servings)
        {
            if (serving.Route?.ServiceName is not { } service)
                continue;
            if (serving.Component.IsSupplied("customRouting.serviceName"))
                continue;
            var target = byName[(serving.Component.Application.Namespace, service.Text)].FirstOrDefault();
            foreach (var diagnostic in Check(serving, service, target, workspace))
                yield return diagnostic;
        }
    }

    /// <summary>Checks a route.</summary>
    /// <param name="serving">The component that has the route.</param>
    /// <param name="service">The name the route leads to.</param>
    /// <param name="target">The component of that name in the same namespace; null where there is none.</param>
    /// <param name="workspace">What else there is.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(
        Serving serving,
        SpecScalar service,
        Serving? target,
        Workspace workspace
    );
}
