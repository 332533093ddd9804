using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Deploy.Statuses;
using Slipway.Deploy.Tests.Cluster;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public partial class StatusTests(ApiServer server)
{
    [Fact]
    public async Task Every_object_is_in_a_table_with_its_state_and_where_to_call_it()
    {
        var cluster = await Sandbox.Make(server);
        var deploy = cluster.Deploy(
            Component(TrainingJob("demo-training"), "demo-training"),
            Component(Serving("demo-serving"), "demo-serving"),
            Component(Deployment("demo-rest-serving"), "demo-rest-serving"),
            Component(Service("demo-rest-serving", "LoadBalancer"), "demo-rest-serving")
        );
        await cluster.SetStatusOnceThere("kubeflow.org/v1/tfjobs/demo-training", Controller.Succeeded);
        await cluster.SetStatusOnceThere(
            "machinelearning.seldon.io/v1alpha2/seldondeployments/demo-serving",
            Controller.Available
        );
        await cluster.SetStatusOnceThere("apps/v1/deployments/demo-rest-serving", Controller.RolledOut());
        await deploy;
        await cluster.SetStatus(
            "v1/services/demo-rest-serving",
            """{"loadBalancer": {"ingress": [{"ip": "192.0.2.7"}]}}"""
        );
        await cluster.SetStatus("apps/v1/deployments/demo-rest-serving", """{"availableReplicas": 0}""");

        var status = await cluster.Status();

        string.Join('\n', status.Lines().Select(line => Gap().Replace(line, " ")))
            .Replace(cluster.Namespace, "NS", StringComparison.Ordinal)
            .ShouldBe(
                """
                APPLICATION COMPONENT OBJECT NAMESPACE READY STATUS
                training-serving demo-rest-serving Deployment/demo-rest-serving NS no Ready: 0/1
                training-serving demo-rest-serving Service/demo-rest-serving NS yes stored
                training-serving demo-serving SeldonDeployment/demo-serving NS yes Available
                training-serving demo-training TFJob/demo-training NS yes Succeeded

                ENDPOINT OF ADDRESS
                Service/vela-system/ambassador http://ambassador.vela-system/seldon/NS/demo-serving
                Service/NS/demo-rest-serving tcp://192.0.2.7:3333
                """
            );
    }

    [Fact]
    public async Task An_object_that_is_gone_is_missing()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.Deploy(ConfigMap("settings"));
        await cluster.Erase("v1/configmaps/settings");

        var row = (await cluster.Status()).Rows.ShouldHaveSingleItem();

        row.ShouldBe(new StatusRow("", "", "ConfigMap/settings", cluster.Namespace, IsReady: false, "missing"));
    }

    [Fact]
    public async Task Nothing_deployed_is_said()
    {
        var cluster = await Sandbox.Make(server);

        (await cluster.Status()).Lines().ShouldBe(["nothing is deployed as 'demo'"]);
    }

    [Fact]
    public async Task An_Application_is_deployed_and_shown_with_its_components()
    {
        var cluster = await Sandbox.Make(server);
        var application = Of(
            "core.oam.dev/v1beta1",
            "Application",
            "color",
            """{"spec": {"components": [{"name": "web", "type": "webservice", "properties": {"image": "nginx:1.25"}}]}}"""
        );
        var deploy = cluster.Deploy(application);
        var place = "core.oam.dev/v1beta1/applications/color";
        await cluster.SetStatusOnceThere(
            place,
            """{"status": "runningWorkflow", "services": [{"name": "web", "healthy": false, "message": "Ready:0/1"}]}"""
        );
        await Sandbox.Until(() =>
            Task.FromResult(cluster.Lines.Contains("Application/color: runningWorkflow; web: Ready:0/1"))
        );
        await cluster.SetStatus(
            place,
            """{"status": "running", "services": [{"name": "web", "healthy": true, "message": "Ready:1/1"}]}"""
        );
        await deploy;

        var rows = (await cluster.Status()).Rows;

        rows.Select(row => (row.Component, row.IsReady, row.Text))
            .ShouldBe([("", true, "running"), ("web", true, "Ready:1/1")]);
    }

    [GeneratedRegex(" {2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    private static JsonObject Component(JsonObject json, string name)
    {
        json["metadata"]!["labels"] = new JsonObject
        {
            ["app.oam.dev/name"] = "training-serving",
            ["app.oam.dev/component"] = name,
        };
        return json;
    }
}
