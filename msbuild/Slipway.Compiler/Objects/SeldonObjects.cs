using System.Text.Json.Nodes;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Objects;

/// <summary>
/// The Deployments and Services that Seldon makes of a SeldonDeployment: <c>deployment-predictor-0-container</c>,
/// <c>deployment-predictor</c> and <c>deployment-predictor-container</c>. Longer names become a hash, which meets no other.
/// </summary>
internal static class SeldonObjects
{
    public static IEnumerable<ObjectIdentity> Of(RenderedObject rendered)
    {
        var predictors = rendered.Json["spec"]?["predictors"] as JsonArray ?? [];
        foreach (var predictor in predictors.OfType<JsonObject>())
        {
            var name = $"{rendered.Name}-{ObjectText.Of(predictor, "name")}";
            var model = ObjectText.Of(predictor["graph"], "name");
            var made = new[]
            {
                Made("apps/v1", "Deployment", $"{name}-0-{model}"),
                Made("v1", "Service", name),
                Made("v1", "Service", $"{name}-{model}"),
            };
            foreach (var one in made.Where(one => one.Name.Length <= DnsName.LabelLength))
                yield return one;
        }
        ObjectIdentity Made(string apiVersion, string kind, string name) =>
            new(apiVersion, kind, rendered.Namespace, name);
    }
}
