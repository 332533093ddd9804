using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Deployments;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary>
/// <c>deploy</c>, and the deprecated <c>apply-application</c>, which knows no policies: applies every component, each when
/// what it depends on is healthy, as policies say.
/// </summary>
internal sealed class DeployStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["deploy", "apply-application", "apply-application-in-parallel"];

    public override JsonObject? Render(StepScope scope)
    {
        var policies = new List<Policy>();
        foreach (var name in scope.Properties.Texts("policies"))
        {
            if (
                scope.Application.Policies.FirstOrDefault(one => one.Name == name.Text)
                is not { Type: "override" or "topology" } policy
            )
                return scope.LeaveOut(
                    $"'{name.Text}' is not an override or topology policy of the Application, and Argo knows no other",
                    name.Span
                );
            policies.Add(policy);
        }
        var destinations = new List<Destination>();
        foreach (var topology in policies.Where(policy => policy.Type == "topology"))
        {
            if (Destination.Of(scope, topology) is not { } places)
                return null;
            destinations.AddRange(places);
        }
        var components = ChangedComponents.Of(scope.Application, policies);
        if (components.FirstOrDefault(one => one.Inputs.Count > 0) is { } taking)
            return scope.LeaveOut(
                $"component '{taking.Name}' takes the outputs of others: apply each component with a step of type apply-component",
                taking.Place
            );
        return Body(scope, components, destinations.Count > 0 ? destinations : [Destination.Own]);
    }

    private static JsonObject? Body(
        StepScope scope,
        IReadOnlyList<Component> components,
        List<Destination> destinations
    )
    {
        var tasks = new JsonArray();
        var approval = Approval(scope, tasks);
        foreach (var destination in destinations)
        {
            var deployed = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var component in DependencyOrder.Of(components))
            {
                var part = destinations.Count == 1 ? component.Name : $"{destination.Label}-{component.Name}";
                if (ComponentTemplate.Of(scope, component, destination, part) is not { } body)
                    return scope.LeaveOut(
                        $"no template of target kubernetes renders component '{component.Name}', which is of type '{component.Type}': add the objects that the component stands for, with apply-object steps",
                        component.Node.Text("type")?.Span
                    );
                var waits = component
                    .DependsOn.Select(name => deployed.GetValueOrDefault(name.Text))
                    .OfType<string>()
                    .ToList();
                var task = scope.Add(part, body);
                deployed.TryAdd(component.Name, task);
                tasks.Add((JsonNode)scope.Run(task, waits.Count == 0 ? approval : string.Join(" && ", waits)));
            }
        }
        return tasks.Count == 0 ? scope.LeaveOut("it deploys no component") : Dag(scope, tasks);
    }

    /// <summary>With <c>auto: false</c> someone has to agree first.</summary>
    private static string? Approval(StepScope scope, JsonArray tasks)
    {
        if (scope.Properties.Boolean("auto") != false)
            return null;
        var name = scope.Add("approval", new JsonObject { ["suspend"] = new JsonObject() });
        tasks.Add((JsonNode)scope.Run(name));
        return name;
    }

    private static JsonObject Dag(StepScope scope, JsonArray tasks)
    {
        var body = new JsonObject();
        if (scope.Properties.Integer("parallelism") is { } parallelism)
            body["parallelism"] = parallelism;
        body["dag"] = new JsonObject { ["tasks"] = tasks };
        return body;
    }
}
