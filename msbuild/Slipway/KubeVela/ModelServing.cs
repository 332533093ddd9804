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
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>For instance <c>http://ambassador.vela-system.svc.cluster.local/seldon/default/demo/v1/models/my-model:predict</c>.</returns>
    /// <exception cref="ArgumentException">The component serves no such model.</exception>
    public string PredictUrl(
        string model,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        if (model is null)
            throw MistakenCallException.OfNull(nameof(model), callerFile, callerLine, nameof(PredictUrl));
        var models = Models().ToList();
        // Of a predictor without the name of a model, the build says what is missing.
        if (!models.Contains(model, StringComparer.Ordinal) && !models.Contains(null, StringComparer.Ordinal))
            throw new MistakenCallException(
                $"'{Name}' serves no model '{model}'",
                callerFile,
                callerLine,
                nameof(PredictUrl)
            )
            {
                Key = nameof(model),
                Given = model,
                Known = [.. models.OfType<string>().Distinct(StringComparer.Ordinal)],
                Otherwise = "add it with WithPredictor before the call",
            };
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
        [SpecValue("percent", Minimum = 0, Maximum = 100)] int percent,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        if (stable is null)
            throw MistakenCallException.OfNull(nameof(stable), callerFile, callerLine, nameof(WithCanary));
        if (canary is null)
            throw MistakenCallException.OfNull(nameof(canary), callerFile, callerLine, nameof(WithCanary));
        if (percent is < 0 or > 100)
            throw Mistake($"'percent' is {percent}, which is not from 0 to 100", nameof(percent));
        if (Entries["predictors"] is not null)
            throw Mistake(
                $"'{Name}' has predictors already, so that the traffic would not add up to 100: write WithPredictor for all of them, each with its WithTraffic",
                ""
            );
        foreach (var (predictor, share) in new[] { (stable, 100 - percent), (canary, percent) })
        {
            if (predictor.Entries["traffic"]?.Value.Data is long traffic && traffic != share)
                throw Mistake(
                    $"predictor '{NameOf(predictor)}' has WithTraffic({traffic}), and WithCanary gives it {share}: leave out WithTraffic, or write WithPredictor in place of WithCanary",
                    predictor == stable ? nameof(stable) : nameof(canary)
                );
        }
        stable.WithTraffic(100 - percent, callerFile, callerLine);
        canary.WithTraffic(percent, callerFile, callerLine);
        // The name is given twice where the two meet, and not where each of them is made.
        if (NameOf(canary) is { } name && name == NameOf(stable))
            SpecEntries.Set(canary, "name", name, callerFile, callerLine);
        SpecEntries.Add(this, "predictors", stable, callerFile, callerLine);
        SpecEntries.Add(this, "predictors", canary, callerFile, callerLine);
        return this;

        MistakenCallException Mistake(FormattableString message, string key) =>
            new(FormattableString.Invariant(message), callerFile, callerLine, nameof(WithCanary)) { Key = key };
    }

    private static string? NameOf(Predictor predictor) => predictor.Entries["name"]?.Value.Data as string;

    /// <summary>The names of the models; null for a predictor that has no named model.</summary>
    private IEnumerable<string?> Models()
    {
        if (Entries["predictors"]?.Value.Data is not SpecList predictors)
            yield break;
        foreach (var predictor in predictors.Items)
        {
            var graph = (predictor.Value.Data as SpecMap)?["graph"]?.Value.Data as SpecMap;
            yield return graph?["name"]?.Value.Data as string;
        }
    }
}
