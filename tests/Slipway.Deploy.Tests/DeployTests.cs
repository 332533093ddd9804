using System.Text.Json.Nodes;
using Slipway.Deploy.Tests.Cluster;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class DeployTests(ApiServer server)
{
    [Fact]
    public async Task A_first_deploy_stores_everything_and_waits_until_it_is_ready()
    {
        var cluster = await Sandbox.Make(server);
        var deploy = cluster.Deploy(Deployment("web"), Service("web"), ConfigMap("settings"), Claim("data"));
        await cluster.SetStatusOnceThere("apps/v1/deployments/web", Controller.RolledOut());
        await Task.Delay(300);
        deploy.IsCompleted.ShouldBeFalse("the claim is not bound yet");
        await cluster.SetStatus("v1/persistentvolumeclaims/data", Controller.Bound);

        var outcome = await deploy;

        outcome.ToString().ShouldBe("4 created, 0 changed, 0 unchanged, 0 deleted");
        var inventory = (await cluster.Get("v1/configmaps/slipway-demo")).ShouldNotBeNull();
        ((string)inventory["data"]!["objects"]!).Split('\n').Length.ShouldBe(5);
        inventory["metadata"]!["annotations"].ShouldBeNull("no deploy is at work");
        cluster.Lines.ShouldContain("Deployment/web: Ready: 1/1");
    }

    [Fact]
    public async Task A_deploy_with_nothing_new_writes_nothing()
    {
        var cluster = await Sandbox.Make(server);
        var objects = new[]
        {
            Deployment("web"),
            Service("web"),
            ConfigMap("settings"),
            TrainingJob("train"),
            Secret("login", "pw"),
        };
        var first = cluster.Deploy(objects);
        await cluster.SetStatusOnceThere("apps/v1/deployments/web", Controller.RolledOut());
        await cluster.SetStatusOnceThere("kubeflow.org/v1/tfjobs/train", Controller.Succeeded);
        await first;
        string[] places =
        [
            "apps/v1/deployments/web",
            "v1/services/web",
            "v1/configmaps/settings",
            "v1/secrets/login",
            "kubeflow.org/v1/tfjobs/train",
            "v1/configmaps/slipway-demo",
        ];
        var before = await cluster.Versions(places);
        before.ShouldNotContain((string?)null);
        await Task.Delay(1100);

        var outcome = await cluster.Deploy(objects);

        outcome.ToString().ShouldBe("0 created, 0 changed, 5 unchanged, 0 deleted");
        (await cluster.Versions(places)).ShouldBe(before);
    }

    [Fact]
    public async Task A_change_writes_what_changed_and_nothing_else()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.Deploy(ConfigMap("one"), ConfigMap("two"));
        var before = await cluster.Versions("v1/configmaps/one", "v1/configmaps/two");

        var outcome = await cluster.Deploy(ConfigMap("one"), ConfigMap("two", "changed"));

        outcome.ToString().ShouldBe("0 created, 1 changed, 1 unchanged, 0 deleted");
        var after = await cluster.Versions("v1/configmaps/one", "v1/configmaps/two");
        after[0].ShouldBe(before[0]);
        after[1].ShouldNotBe(before[1]);
        ((string?)(await cluster.Get("v1/configmaps/two"))!["data"]!["key"]).ShouldBe("changed");
    }

    [Fact]
    public async Task A_changed_Deployment_is_waited_for_anew()
    {
        var cluster = await Sandbox.Make(server);
        var first = cluster.Deploy(Deployment("web"));
        await cluster.SetStatusOnceThere("apps/v1/deployments/web", Controller.RolledOut());
        await first;

        var second = cluster.Deploy(Deployment("web", image: "web:2"));
        await Sandbox.Until(() => Task.FromResult(cluster.Lines.Contains("Deployment/web changed")));
        await Task.Delay(300);
        second.IsCompleted.ShouldBeFalse("its controller has not seen the change");
        await cluster.SetStatus("apps/v1/deployments/web", Controller.RolledOut(generation: 2));

        (await second).Changed.ShouldBe(1);
    }

    [Fact]
    public async Task What_left_the_manifests_is_deleted_except_for_claims()
    {
        var cluster = await Sandbox.Make(server);
        var first = cluster.Deploy(ConfigMap("stays"), ConfigMap("leaves"), Claim("data"));
        await cluster.SetStatusOnceThere("v1/persistentvolumeclaims/data", Controller.Bound);
        await first;

        var second = await cluster.Deploy(ConfigMap("stays"));

        second.ToString().ShouldBe("0 created, 0 changed, 1 unchanged, 1 deleted, 1 kept");
        (await cluster.Get("v1/configmaps/leaves")).ShouldBeNull();
        (await cluster.Get("v1/configmaps/stays")).ShouldNotBeNull();
        (await cluster.Get("v1/persistentvolumeclaims/data")).ShouldNotBeNull();
        var versions = await cluster.Versions("v1/configmaps/slipway-demo", "v1/persistentvolumeclaims/data");

        (await cluster.Deploy(ConfigMap("stays")))
            .ToString()
            .ShouldBe("0 created, 0 changed, 1 unchanged, 0 deleted, 1 kept");
        (await cluster.Versions("v1/configmaps/slipway-demo", "v1/persistentvolumeclaims/data")).ShouldBe(versions);

        cluster.Options = cluster.Options with { DeleteKinds = new HashSet<string> { "PersistentVolumeClaim" } };
        (await cluster.Deploy(ConfigMap("stays"))).Deleted.ShouldBe(1);
        (await cluster.Get("v1/persistentvolumeclaims/data"))?["metadata"]?["deletionTimestamp"].ShouldNotBeNull();
    }

    [Fact]
    public async Task What_somebody_else_made_anew_is_left_alone()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.Deploy(ConfigMap("stays"), ConfigMap("leaves"));
        await cluster.Erase("v1/configmaps/leaves");
        await cluster.ApplyAs("somebody", "v1/configmaps/leaves", ConfigMap("leaves", "theirs"));

        await cluster.Deploy(ConfigMap("stays"));

        (await cluster.Get("v1/configmaps/leaves")).ShouldNotBeNull();
        cluster.Warnings.ShouldHaveSingleItem().Id.ShouldBe("SLIP8040");
        (await cluster.Deploy(ConfigMap("stays"))).Deleted.ShouldBe(0);
    }

    [Fact]
    public async Task Serving_waits_for_training()
    {
        var cluster = await Sandbox.Make(server);
        var deploy = cluster.Deploy(
            Deployment("rest")
                .WaitingFor($"machinelearning.seldon.io/namespaces/{cluster.Namespace}/SeldonDeployment/serving"),
            Serving("serving").WaitingFor($"kubeflow.org/namespaces/{cluster.Namespace}/TFJob/training"),
            TrainingJob("training")
        );
        await cluster.SetStatusOnceThere("kubeflow.org/v1/tfjobs/training", Controller.Running);
        await Sandbox.Until(() => Task.FromResult(cluster.Lines.Contains("TFJob/training: Running")));
        (await cluster.Get("machinelearning.seldon.io/v1alpha2/seldondeployments/serving")).ShouldBeNull();

        await cluster.SetStatus("kubeflow.org/v1/tfjobs/training", Controller.Succeeded);
        await cluster.SetStatusOnceThere(
            "machinelearning.seldon.io/v1alpha2/seldondeployments/serving",
            Controller.Available
        );
        await cluster.SetStatusOnceThere("apps/v1/deployments/rest", Controller.RolledOut());

        (await deploy).Created.ShouldBe(3);
        cluster
            .Lines.Where(line => line.EndsWith(" created", StringComparison.Ordinal))
            .ShouldBe(["TFJob/training created", "SeldonDeployment/serving created", "Deployment/rest created"]);
    }

    [Fact]
    public async Task A_failed_training_stops_the_rest_and_says_why()
    {
        var cluster = await Sandbox.Make(server);
        var deploy = cluster.Fail(
            TrainingJob("training"),
            Serving("serving").WaitingFor($"kubeflow.org/namespaces/{cluster.Namespace}/TFJob/training")
        );
        await cluster.SetStatusOnceThere("kubeflow.org/v1/tfjobs/training", Controller.Failed);

        var fault = await deploy;

        fault.Id.ShouldBe("SLIP8020");
        fault.Message.ShouldBe(
            $"TFJob 'training' in namespace '{cluster.Namespace}' failed: TFJobFailed: TFJob demo-training has failed because 1 Worker replica(s) failed.; not deployed because of it: SeldonDeployment/serving"
        );
        (await cluster.Get("machinelearning.seldon.io/v1alpha2/seldondeployments/serving")).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_not_ready_in_time_is_named_and_a_later_deploy_goes_on()
    {
        var cluster = await Sandbox.Make(server);
        var objects = new[]
        {
            TrainingJob("training"),
            Serving("serving").WaitingFor($"kubeflow.org/namespaces/{cluster.Namespace}/TFJob/training"),
        };
        var patient = cluster.Options;
        cluster.Options = patient with { TimeLimit = TimeSpan.FromSeconds(1) };

        var fault = await cluster.Fail(objects);

        fault.Id.ShouldBe("SLIP8021");
        fault.Message.ShouldContain(
            "TFJob/training (not seen by its controller yet); not deployed yet: SeldonDeployment/serving"
        );
        cluster.Options = patient;
        await cluster.SetStatus("kubeflow.org/v1/tfjobs/training", Controller.Succeeded);
        var again = cluster.Deploy(objects);
        await cluster.SetStatusOnceThere(
            "machinelearning.seldon.io/v1alpha2/seldondeployments/serving",
            Controller.Available
        );
        (await again).ToString().ShouldBe("1 created, 0 changed, 1 unchanged, 0 deleted");
    }

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
    public async Task A_kind_that_is_not_served_is_told_with_what_to_install()
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
    public async Task A_version_that_is_not_served_is_told_with_those_that_are()
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
    public async Task An_object_the_server_rejects_is_told_before_anything_is_written()
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

    [Fact]
    public async Task A_definition_among_the_manifests_comes_before_its_objects()
    {
        var cluster = await Sandbox.Make(server);
        var group = $"g{cluster.Namespace}.example.com";
        var definition = Of(
            "apiextensions.k8s.io/v1",
            "CustomResourceDefinition",
            $"boats.{group}",
            $$$"""
            {"spec": {"group": "{{{group}}}", "scope": "Namespaced", "names": {"plural": "boats", "singular": "boat", "kind": "Boat"},
             "versions": [{"name": "v1", "served": true, "storage": true, "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true} } }]} }
            """
        );

        var outcome = await cluster.Deploy(
            Of($"{group}/v1", "Boat", "ferry", """{"spec": {"seats": 4}}"""),
            definition
        );

        outcome.Created.ShouldBe(2);
        (await cluster.Get($"{group}/v1/boats/ferry")).ShouldNotBeNull();
        (await cluster.Deploy()).ToString().ShouldBe("0 created, 0 changed, 0 unchanged, 1 deleted, 1 kept");
        await server.Delete($"apis/apiextensions.k8s.io/v1/customresourcedefinitions/boats.{group}");
    }

    [Fact]
    public async Task An_admission_webhook_that_allows_no_dry_run_is_no_obstacle()
    {
        var cluster = await Sandbox.Make(server);
        await server.Merge(
            $"api/v1/namespaces/{cluster.Namespace}",
            new JsonObject
            {
                ["metadata"] = new JsonObject { ["labels"] = new JsonObject { ["webhook"] = cluster.Namespace } },
            }
        );
        var hook = Of(
            "admissionregistration.k8s.io/v1beta1",
            "ValidatingWebhookConfiguration",
            cluster.Namespace,
            $$$"""
            {"webhooks": [{"name": "hook.example.com", "sideEffects": "Some", "failurePolicy": "Ignore", "timeoutSeconds": 1,
             "clientConfig": {"url": "https://127.0.0.1:9/"}, "admissionReviewVersions": ["v1beta1"],
             "namespaceSelector": {"matchLabels": {"webhook": "{{{cluster.Namespace}}}"}},
             "rules": [{"apiGroups": [""], "apiVersions": ["v1"], "operations": ["*"], "resources": ["secrets"]}]}]}
            """
        );
        const string Path = "apis/admissionregistration.k8s.io/v1beta1/validatingwebhookconfigurations";
        await server.Create(Path, hook);
        try
        {
            // The server learns of webhooks a moment later.
            await Task.Delay(2000);
            (await cluster.Deploy(Secret("login", "one"))).Created.ShouldBe(1);
            (await cluster.Deploy(Secret("login", "two"))).Changed.ShouldBe(1);
        }
        finally
        {
            await server.Delete($"{Path}/{cluster.Namespace}");
        }
    }
}
