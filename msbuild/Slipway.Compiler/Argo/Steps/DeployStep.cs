using System.Text.Json.Nodes;
using Slipway.Compiler.Argo.Templates;
using Slipway.Language.KubeVela;

namespace Slipway.Compiler.Argo.Steps;

/// <summary><c>deploy</c>: applies every component, each when what it depends on is healthy, as policies say.</summary>
internal sealed class DeployStep : StepRenderer
{
    public override IReadOnlyList<string> Types => ["deploy"];

    public override JsonObject? Render(StepScope scope)
    {
        var names = scope.Properties.Texts("policies").ToList();
        var policies = names.ConvertAll(name =>
            scope.Application.Policies.FirstOrDefault(one => one.Name == name.Text)
        );
        var unknown = policies.FindIndex(policy => policy is not { Type: "override" or "topology" });
        if (unknown >= 0)
            return scope.LeaveOut(
                $"'{names[unknown].Text}' is no override or topology policy of the Application, and Argo knows no other",
                names[unknown].Span
            );
        if (policies.OfType<Policy>().FirstOrDefault(IsElsewhere) is { } elsewhere)
            return scope.LeaveOut(
                $"policy '{elsewhere.Name}' names clusters, and a Workflow applies objects to the one it runs in: let Argo of that cluster run a project of its own",
                elsewhere.Node.Span
            );
        var components = DeployedComponents.Of(scope.Application, policies.OfType<Policy>());
        if (components.FirstOrDefault(one => one.Inputs.Count > 0) is { } taking)
            return scope.LeaveOut(
                $"component '{taking.Name}' takes the outputs of others: apply each component with a step of type apply-component",
                taking.Place
            );
        return Body(scope, components, [.. policies.OfType<Policy>().Where(policy => policy.Type == "topology")]);
    }

    private static bool IsElsewhere(Policy policy) =>
        policy.Type == "topology"
        && (
            policy.Properties.Texts("clusters").Any(cluster => !Clusters.IsOwn(cluster.Text))
            || policy.Properties["clusterLabelSelector"] is not null
            || policy.Properties["clusterSelector"] is not null
        );

    private static JsonObject? Body(StepScope scope, IReadOnlyList<Component> components, IReadOnlyList<Policy> places)
    {
        var tasks = new JsonArray();
        var last = Approval(scope, tasks);
        foreach (var place in places.DefaultIfEmpty())
        {
            var inNamespace = place?.Properties.Text("namespace")?.Text;
            var deployed = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var component in DeployedComponents.InOrder(components))
            {
                var part = place is null || places.Count == 1 ? component.Name : $"{place.Name}-{component.Name}";
                if (ComponentTemplate.Of(scope, component, inNamespace, part) is not { } body)
                    return scope.LeaveOut(
                        $"no template of target kubernetes renders component '{component.Name}', which is of type '{component.Type}': add the objects that the component stands for, with apply-object steps",
                        component.Node.Text("type")?.Span
                    );
                var waits = component
                    .DependsOn.Select(name => deployed.GetValueOrDefault(name.Text))
                    .OfType<string>()
                    .ToList();
                var name = scope.Add(part, body);
                deployed.TryAdd(component.Name, name);
                tasks.Add(scope.Run(name, waits.Count == 0 ? last : string.Join(" && ", waits)));
            }
        }
        return tasks.Count == 0 ? scope.LeaveOut("it deploys no component") : Dag(scope, tasks);
    }

    /// <summary>With <c>auto: false</c> somebody has to agree first.</summary>
    private static string? Approval(StepScope scope, JsonArray tasks)
    {
        if (scope.Properties.Boolean("auto") != false)
            return null;
        var name = scope.Add("approval", new JsonObject { ["suspend"] = new JsonObject() });
        tasks.Add(scope.Run(name));
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
