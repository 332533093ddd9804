using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets.Argo.Templates;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary>What a step exports: objects in the cluster that Argo runs in, or in those of the step's topology policy.</summary>
internal static class ExportedObjects
{
    /// <summary>The metadata of what a step exports, which has the Application's name where the step gives none.</summary>
    public static JsonObject Metadata(StepScope scope) =>
        new()
        {
            ["name"] = scope.Properties.Text("name")?.Text ?? scope.Application.Name,
            ["namespace"] = scope.Properties.Text("namespace")?.Text ?? scope.Application.Namespace,
        };

    /// <summary>Makes the template.</summary>
    /// <param name="scope">The step.</param>
    /// <param name="objects">The objects.</param>
    /// <returns>The template without its name; null where the step was left out.</returns>
    public static JsonObject? Of(StepScope scope, params IReadOnlyList<JsonObject> objects)
    {
        if (Destinations(scope) is not { } destinations)
            return null;
        var parts = destinations.SelectMany(destination => Parts(scope, objects, destination)).ToList();
        if (parts is [var only])
            return only.Body;
        var tasks = parts.Select(part => scope.Run(scope.Add(part.Name, part.Body)));
        return new JsonObject { ["dag"] = new JsonObject { ["tasks"] = new JsonArray([.. tasks]) } };
    }

    private static IEnumerable<(string Name, JsonObject Body)> Parts(
        StepScope scope,
        IReadOnlyList<JsonObject> objects,
        Destination destination
    ) =>
        destination.IsOwn
            ? objects.Select(json =>
                (
                    ObjectText.Of(json, "kind").ToLowerInvariant(),
                    ResourceTemplate.Apply(scope, json, readiness: null, [])
                )
            )
            : [(destination.Label, RemoteTemplate.Of(scope, objects, destination, waits: false, ""))];

    /// <summary>The clusters alone: the objects have a namespace of their own.</summary>
    private static IEnumerable<Destination>? Destinations(StepScope scope)
    {
        if (scope.Properties.Text("topology") is not { } name)
            return [Destination.Own];
        if (
            scope.Application.Policies.FirstOrDefault(policy => policy.Name == name.Text)
            is not { Type: "topology" } topology
        )
        {
            scope.LeaveOut(
                $"'{name.Text}' is not a topology policy of the Application, and Argo knows no other",
                name.Span
            );
            return null;
        }
        return Destination.Of(scope, topology)?.Select(place => place with { Namespace = null }).Distinct();
    }
}
