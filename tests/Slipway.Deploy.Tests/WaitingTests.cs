using System.Text.Json.Nodes;
using Slipway.Deploy.Tests.Cluster;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

/// <summary>What one object waits for, and what happens while it does.</summary>
[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class WaitingTests(ApiServer server)
{
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
    public async Task A_changed_Deployment_is_waited_for_again()
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
}
