using System.Text.Json.Nodes;
using Slipway.Deploy.Tests.Cluster;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

/// <summary>What cannot be deployed is reported before anything is written.</summary>
[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class RefusalTests(ApiServer server)
{
    [Fact]
    public async Task A_field_of_another_manager_is_a_conflict_that_names_it_and_nothing_is_written()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.ApplyAs("autoscaler", "apps/v1/deployments/web", Deployment("web", replicas: 5));

        var fault = await cluster.Fail(ConfigMap("settings"), Deployment("web", replicas: 1));

        fault.Id.ShouldBe("SLIP8013");
        fault.Message.ShouldContain("'autoscaler' owns .spec.replicas");
        fault.Message.ShouldContain("SlipwayForceConflicts=true");
        (await cluster.Get("v1/configmaps/settings")).ShouldBeNull();
        (await cluster.Get("v1/configmaps/slipway-demo")).ShouldBeNull();

        cluster.Options = cluster.Options with { ForceConflicts = true };
        var forced = cluster.Deploy(ConfigMap("settings"), Deployment("web", replicas: 1));
        await Sandbox.Until(async () =>
            (int?)(await cluster.Get("apps/v1/deployments/web"))!["spec"]!["replicas"] == 1
        );
        await cluster.SetStatus("apps/v1/deployments/web", Controller.RolledOut(generation: 2));
        (await forced).Changed.ShouldBe(1);
    }

    [Fact]
    public async Task An_object_of_another_deployment_is_not_touched()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.Deploy(ConfigMap("shared"));
        cluster.Options = cluster.Options with { Name = "other" };

        var fault = await cluster.Fail(ConfigMap("shared"));

        fault.Id.ShouldBe("SLIP8014");
        fault.Message.ShouldContain($"'demo.{cluster.Namespace}'");
    }

    [Fact]
    public async Task A_kind_that_is_not_served_is_reported_with_what_to_install()
    {
        var cluster = await Sandbox.Make(server);

        var fault = await cluster.Fail(
            ConfigMap("settings"),
            Of("serving.kserve.io/v1beta1", "InferenceService", "digits", "{}")
        );

        fault.Message.ShouldBe(
            "InferenceService is not served here (serving.kserve.io/v1beta1, for 'digits'): install what defines it"
        );
        (await cluster.Get("v1/configmaps/settings")).ShouldBeNull();
    }

    [Fact]
    public async Task A_version_that_is_not_served_is_reported_with_those_that_are()
    {
        var cluster = await Sandbox.Make(server);

        var job = Of("kubeflow.org/v3", "TFJob", "train", "{}");
        job["metadata"]!["labels"] = new JsonObject { ["app.oam.dev/component"] = "train" };

        var fault = await cluster.Fail(job);

        fault.Id.ShouldBe("SLIP8011");
        fault.Message.ShouldBe(
            "TFJob is not served here (kubeflow.org/v3, for 'train'): install training-operator >= 1.4 (the cluster has kubeflow.org/v1) or use target kubevela"
        );
    }

    [Fact]
    public async Task A_namespace_that_does_not_exist_is_an_error_or_is_made()
    {
        var cluster = Sandbox.Unmade(server);

        var fault = await cluster.Fail(ConfigMap("settings"));

        fault.Id.ShouldBe("SLIP8010");
        fault.Message.ShouldContain($"namespace '{cluster.Namespace}' does not exist");
        cluster.Options = cluster.Options with { CreateNamespace = true };
        (await cluster.Deploy(ConfigMap("settings"))).Created.ShouldBe(1);
        (await cluster.Get("v1/configmaps/settings")).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_object_the_server_rejects_is_reported_before_anything_is_written()
    {
        var cluster = await Sandbox.Make(server);
        var bad = Deployment("web");
        bad["spec"]!["template"]!["metadata"]!["labels"] = new JsonObject { ["app"] = "other" };

        var fault = await cluster.Fail(ConfigMap("settings"), bad);

        fault.Id.ShouldBe("SLIP8012");
        fault.Message.ShouldContain("spec.template.metadata.labels");
        (await cluster.Get("v1/configmaps/settings")).ShouldBeNull();
    }

    [Fact]
    public async Task A_rejected_Secret_does_not_show_its_value()
    {
        var cluster = await Sandbox.Make(server);
        var bad = Of("v1", "Secret", "login", """{"data": {"password": "not base64: hunter2"}}""");

        var fault = await cluster.Fail(bad);

        fault.Id.ShouldBe("SLIP8012");
        fault.Message.ShouldNotContain("hunter2");
    }
}
