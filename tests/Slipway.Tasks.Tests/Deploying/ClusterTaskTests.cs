using Slipway.Tasks.Deploying;

namespace Slipway.Tasks.Tests.Deploying;

public class ClusterTaskTests
{
    [Theory]
    [InlineData("Color Serving", "600", "SlipwayDeployName")]
    [InlineData("color-serving", "soon", "SlipwayDeployTimeout")]
    [InlineData("color-serving", "0", "SlipwayDeployTimeout")]
    [InlineData("color-serving", "-1", "SlipwayDeployTimeout")]
    public void A_wrong_option_is_reported_before_anything_is_started(string name, string timeout, string option)
    {
        using var run = new TaskRun();
        using var task = Status(run, "no-such-kubectl", name, timeout);

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"Demo.csproj(1,1): SLIP9001: {option} is wrong:");
    }

    [Fact]
    public void A_namespace_that_no_cluster_takes_is_reported()
    {
        using var run = new TaskRun();
        using var task = Status(run, "no-such-kubectl", "color-serving", "600");
        task.Namespace = "ML_Prod";

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldStartWith("Demo.csproj(1,1): SLIP9001: SlipwayNamespace is wrong:");
    }

    [Fact]
    public void An_environment_the_project_does_not_have_is_reported_where_nothing_is_built()
    {
        using var run = new TaskRun();
        using var task = Status(run, "no-such-kubectl", "color-serving-prd", "600");
        task.Environment = "prd";
        task.Environments = ["dev", "prod"];

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem()
            .ShouldStartWith("Demo.csproj(1,1): SLIP7701: the project has no environment 'prd'");
    }

    [Fact]
    public void A_fault_is_an_error_of_the_project()
    {
        using var run = new TaskRun();
        using var task = Status(run, run.PathOf("kubectl"), "color-serving", "600");

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldStartWith("Demo.csproj(1,1): SLIP8001: ");
    }

    [Fact]
    public void A_cancelled_task_blames_no_one()
    {
        using var run = new TaskRun();
        using var task = Status(run, "sh", "color-serving", "600");
        task.Cancel();

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldBeEmpty();
    }

    private static ShowStatus Status(TaskRun run, string kubectl, string name, string timeout) =>
        new()
        {
            BuildEngine = run.Engine,
            ProjectFile = "Demo.csproj",
            DeployName = name,
            Timeout = timeout,
            Kubectl = kubectl,
        };
}
