using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP2012: the address of a model in an environment variable leads nowhere.</summary>
public sealed class ServingAddress : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2012",
            Severity.Error,
            "A serving address leads nowhere",
            "the address in '{0}' is answered by 404: {1}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var serving = workspace.Get<ServingComponents>();
        foreach (var component in workspace.Components())
        {
            foreach (var url in ServingUrl.In(component))
            {
                var fault =
                    serving.Find(url.Namespace, url.Deployment) is { } target ? SureFaultOfPath(url, target)
                    : IsServedElsewhere(url, serving, workspace) ? null
                    : FaultOfPlace(url, component.Application, serving);
                if (fault is var (place, message))
                    yield return Descriptor.At(place, url.Variable.Name.Text, message);
            }
        }
    }

    private static bool IsServedElsewhere(ServingUrl url, ServingComponents serving, Workspace workspace) =>
        serving.IsSharedAddress(url.Namespace, url.Deployment)
        || workspace.HasExternal("SeldonDeployment", url.Deployment, url.Namespace);

    private static (SourceSpan, Remedy)? FaultOfPlace(
        ServingUrl url,
        Application application,
        ServingComponents serving
    )
    {
        var own = application.Component(url.Deployment) is { Type: Serving.ComponentType }
            ? application.Namespace
            : null;
        if ((own ?? serving.NamespaceOf(url.Deployment)) is { } right)
        {
            var wrong = $"component '{url.Deployment}' is in namespace '{right}', not in '{url.Namespace}'";
            return (
                url.NamespaceSpan,
                new Remedy($"{wrong}, so write '{right}'", YamlFix.WritePart(url.NamespaceSpan, url.Namespace, right))
            );
        }
        var remedy = DidYouMean.Or(
            url.Deployment,
            url.DeploymentSpan,
            serving.Names(url.Namespace).Concat(serving.Names(application.Namespace)),
            "name a model-serving component, or declare it with a SlipwayExternal of kind SeldonDeployment"
        );
        return (
            url.DeploymentSpan,
            remedy with
            {
                Words = Sentence.Of(
                    $"namespace '{url.Namespace}' has no model-serving component '{url.Deployment}', {remedy}"
                ),
            }
        );
    }

    /// <summary>Under a shared address another component's models answer, and late values may be right.</summary>
    private static (SourceSpan, Remedy)? SureFaultOfPath(ServingUrl url, Component target) =>
        FaultOfPath(url, target) is { } fault
        && ServingComponents.SharedAddress(target) is null
        && !target.IsSupplied("predictors")
        && !target.IsSupplied("protocol")
            ? fault
            : null;

    private static (SourceSpan, Remedy)? FaultOfPath(ServingUrl url, Component target)
    {
        var models = target.Predictors.Select(predictor => predictor.ModelName?.Text).OfType<string>().ToList();
        var protocol = target.Properties["protocol"] is null ? "seldon" : target.Properties.Text("protocol")?.Text;
        if (url.Protocol is not { } asked || protocol is not ("seldon" or "tensorflow" or "v2") || models.Count == 0)
            return null;
        if (asked != protocol)
        {
            var path = ServingUrl.PathOf(
                protocol,
                models.Contains(url.Model, StringComparer.Ordinal) ? url.Model : models[0]
            );
            var wrong = $"the path is one of protocol '{asked}', and component '{target.Name}' speaks '{protocol}'";
            return (url.PathSpan, new Remedy($"{wrong}, so write '{path}'"));
        }
        if (url.Model.Length == 0 || models.Contains(url.Model, StringComparer.Ordinal))
            return null;
        var remedy = DidYouMean.Or(url.Model, url.ModelSpan, models, $"it has {string.Join(", ", models)}");
        return (
            url.ModelSpan,
            remedy with
            {
                Words = Sentence.Of($"component '{target.Name}' serves no model '{url.Model}', {remedy}"),
            }
        );
    }
}
