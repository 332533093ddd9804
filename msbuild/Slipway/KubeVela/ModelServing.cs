using System.Runtime.CompilerServices;

namespace Slipway;

public partial class ModelServing
{
    /// <summary>The address that answers requests to a model of this component, behind Ambassador.</summary>
    /// <remarks>
    /// The protocol and the model decide its form, so it is asked for after both were given. The namespace is the Application's,
    /// or else the project's. A component with custom routing is reached under the address of the one it names.
    /// </remarks>
    /// <param name="model">The model: the name given to <c>WithGraph</c>.</param>
    /// <returns>For instance <c>http://ambassador.vela-system.svc.cluster.local/seldon/default/demo/v1/models/my-model:predict</c>.</returns>
    /// <exception cref="ArgumentException">The component serves no such model.</exception>
    public string PredictUrl(string model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var models = Models().Distinct(StringComparer.Ordinal).ToList();
        if (!models.Contains(model, StringComparer.Ordinal))
        {
            var known = models.Count == 0 ? "none yet" : string.Join(", ", models.Select(name => $"'{name}'"));
            throw new ArgumentException(
                $"'{Name}' serves no model '{model}'; it serves {known}. Add it with WithPredictor first.",
                nameof(model)
            );
        }
        var routing = Entries["customRouting"]?.Value.Data as SpecMap;
        var deployment = routing?["serviceName"]?.Value.Data as string ?? Name;
        var @namespace = Application?.Namespace ?? SpecDefaults.Namespace;
        var path = (Entries["protocol"]?.Value.Data as string) switch
        {
            "tensorflow" => $"/v1/models/{model}:predict",
            "v2" => $"/v2/models/{model}/infer",
            _ => "/api/v1.0/predictions",
        };
        return $"http://ambassador.vela-system.svc.cluster.local/seldon/{@namespace}/{deployment}{path}";
    }

    /// <summary>Serves two versions of a model, the new one with a part of the requests; the old one gets the rest.</summary>
    /// <param name="stable">The version that serves now.</param>
    /// <param name="canary">The version on trial.</param>
    /// <param name="percent">The canary's share of the requests, from 0 to 100.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    [SpecMember("predictors")]
    public ModelServing WithCanary(
        Predictor stable,
        Predictor canary,
        [SpecValue("traffic", Minimum = 0, Maximum = 100)] int percent,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        ArgumentNullException.ThrowIfNull(stable);
        ArgumentNullException.ThrowIfNull(canary);
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        if (Entries["predictors"] is not null)
            throw new InvalidOperationException(
                $"'{Name}' has predictors already, so that the traffic would not add up to 100."
            );
        stable.WithTraffic(100 - percent, callerFile, callerLine);
        canary.WithTraffic(percent, callerFile, callerLine);
        SpecEntries.Add(this, "predictors", stable, callerFile, callerLine);
        SpecEntries.Add(this, "predictors", canary, callerFile, callerLine);
        return this;
    }

    private IEnumerable<string> Models()
    {
        if (Entries["predictors"]?.Value.Data is not SpecList predictors)
            yield break;
        foreach (var predictor in predictors.Items)
        {
            var graph = (predictor.Value.Data as SpecMap)?["graph"]?.Value.Data as SpecMap;
            if (graph?["name"]?.Value.Data is string name)
                yield return name;
        }
    }
}
