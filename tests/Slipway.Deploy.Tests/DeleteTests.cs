using Slipway.Deploy.Tests.Cluster;
using Slipway.Schema.Diagnostics;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class DeleteTests(ApiServer server)
{
    [Fact]
    public async Task Everything_goes_in_reverse_order_but_claims_stay_until_they_are_named()
    {
        var cluster = await Sandbox.Make(server);
        var deploy = cluster.Deploy(
            Claim("data"),
            ConfigMap("settings"),
            TrainingJob("training"),
            Serving("serving").WaitingFor($"kubeflow.org/namespaces/{cluster.Namespace}/TFJob/training")
        );
        await cluster.SetStatusOnceThere("v1/persistentvolumeclaims/data", Controller.Bound);
        await cluster.SetStatusOnceThere("kubeflow.org/v1/tfjobs/training", Controller.Succeeded);
        await cluster.SetStatusOnceThere(
            "machinelearning.seldon.io/v1alpha2/seldondeployments/serving",
            Controller.Available
        );
        await deploy;
        cluster.Lines.Clear();

        var outcome = await cluster.Delete();

        outcome.Deleted.ShouldBe(3);
        outcome.Kept.ShouldBe(1);
        cluster
            .Lines.Where(line => line.EndsWith(" deleted", StringComparison.Ordinal))
            .ShouldBe(["SeldonDeployment/serving deleted", "TFJob/training deleted", "ConfigMap/settings deleted"]);
        (await cluster.Get("v1/persistentvolumeclaims/data")).ShouldNotBeNull();
        (await cluster.Get("v1/configmaps/slipway-demo")).ShouldNotBeNull("the claim is still on its list");
        (await cluster.Get("v1/persistentvolumeclaims/data"))!["metadata"]!["deletionTimestamp"].ShouldBeNull();
    }

    [Fact]
    public async Task The_inventory_goes_with_the_last_object_and_deleting_again_does_nothing()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.Deploy(ConfigMap("settings"));

        (await cluster.Delete()).Deleted.ShouldBe(1);

        (await cluster.Get("v1/configmaps/settings")).ShouldBeNull();
        (await cluster.Get("v1/configmaps/slipway-demo")).ShouldBeNull();
        (await cluster.Delete()).ToString().ShouldBe("0 created, 0 changed, 0 unchanged, 0 deleted");
    }

    [Fact]
    public async Task What_is_not_ours_any_more_stays()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.Deploy(ConfigMap("ours"), ConfigMap("theirs"));
        await cluster.Erase("v1/configmaps/theirs");
        await cluster.ApplyAs("somebody", "v1/configmaps/theirs", ConfigMap("theirs"));

        await cluster.Delete();

        (await cluster.Get("v1/configmaps/ours")).ShouldBeNull();
        (await cluster.Get("v1/configmaps/theirs")).ShouldNotBeNull();
        cluster.Warnings.ShouldHaveSingleItem().Id.ShouldBe("SLIP8040");
    }

    [Fact]
    public async Task An_object_with_a_finalizer_is_waited_for()
    {
        var cluster = await Sandbox.Make(server);
        var held = ConfigMap("held");
        held["metadata"]!["finalizers"] = new System.Text.Json.Nodes.JsonArray("example.com/tidying-up");
        await cluster.Deploy(held);
        cluster.Options = cluster.Options with { TimeLimit = TimeSpan.FromSeconds(1) };

        var failure = await Should.ThrowAsync<DiagnosticException>(() => cluster.Delete());

        failure.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("SLIP8026");
        failure.Message.ShouldContain("ConfigMap 'held'");
        await server.Merge(
            cluster.PathOf("v1/configmaps/held"),
            new System.Text.Json.Nodes.JsonObject
            {
                ["metadata"] = new System.Text.Json.Nodes.JsonObject { ["finalizers"] = null },
            }
        );
        await cluster.Delete();
        (await cluster.Get("v1/configmaps/slipway-demo")).ShouldBeNull();
    }
}
