using System.Text.Json.Nodes;
using Slipway.Deploy.Tests.Cluster;
using Slipway.Schema.Diagnostics;
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
    public async Task What_someone_else_made_again_is_left_alone()
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
    public async Task A_definition_that_is_there_twice_is_refused_as_any_object_is()
    {
        var cluster = await Sandbox.Make(server);
        var group = $"t{cluster.Namespace}.example.com";
        JsonObject Definition() =>
            Of(
                "apiextensions.k8s.io/v1",
                "CustomResourceDefinition",
                $"boats.{group}",
                $$$"""
                {"spec": {"group": "{{{group}}}", "scope": "Namespaced", "names": {"plural": "boats", "singular": "boat", "kind": "Boat"},
                 "versions": [{"name": "v1", "served": true, "storage": true, "schema": {"openAPIV3Schema": {"type": "object"} } }]} }
                """
            );

        var refused = await Should.ThrowAsync<DiagnosticException>(() => cluster.Deploy(Definition(), Definition()));

        refused.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("is in it twice");
    }

    [Fact]
    public async Task An_admission_webhook_that_allows_no_dry_run_is_not_an_obstacle()
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
