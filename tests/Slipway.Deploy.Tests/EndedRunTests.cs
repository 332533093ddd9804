using System.Text.Json.Nodes;
using Slipway.Deploy.Tests.Cluster;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class EndedRunTests(ApiServer server)
{
    [Fact]
    public async Task A_change_of_a_job_that_has_ended_is_warned_about_in_the_diff_and_in_the_deploy()
    {
        var cluster = await Trained(Controller.Succeeded);

        await cluster.Diff(TrainingJob("train", "train:2"));
        await cluster.Deploy(TrainingJob("train", "train:2"));

        cluster.Warnings.Count.ShouldBe(2);
        cluster.Warnings.ShouldAllBe(warning => warning.Id == "SLIP8041");
        cluster
            .Warnings.First()
            .Message.ShouldBe(
                $"TFJob 'train' in namespace '{cluster.Namespace}' has ended (Succeeded), so it does not run again for what changes in it, and counts as it ended: to run it again, delete TFJob/train and deploy again, or give it another name"
            );
    }

    [Fact]
    public async Task A_change_of_a_job_that_failed_is_warned_about_before_the_deploy_fails()
    {
        var cluster = await Trained(Controller.Succeeded);
        await cluster.SetStatus("kubeflow.org/v1/tfjobs/train", Controller.Failed);

        var fault = await cluster.Fail(TrainingJob("train", "train:2"));

        fault.Id.ShouldBe("SLIP8020");
        cluster.Warnings.ShouldHaveSingleItem().Message.ShouldContain("has ended (TFJobFailed: ");
    }

    [Fact]
    public async Task Labels_start_no_run_and_a_job_that_runs_has_not_ended()
    {
        var cluster = await Trained(Controller.Succeeded);
        var labelled = TrainingJob("train");
        labelled["metadata"]!["labels"] = new JsonObject { ["team"] = "vision" };

        await cluster.Deploy(labelled);
        await cluster.SetStatus("kubeflow.org/v1/tfjobs/train", Controller.Running);
        await cluster.Diff(TrainingJob("train", "train:2"));

        cluster.Warnings.ShouldBeEmpty();
    }

    /// <summary>A cluster with a job that was deployed.</summary>
    private async Task<Sandbox> Trained(string status)
    {
        var cluster = await Sandbox.Make(server);
        var deploy = cluster.Deploy(TrainingJob("train"));
        await cluster.SetStatusOnceThere("kubeflow.org/v1/tfjobs/train", status);
        await deploy;
        return cluster;
    }
}
