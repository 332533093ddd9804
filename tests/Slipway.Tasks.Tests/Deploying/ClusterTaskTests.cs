using Slipway.Tasks.Tests;

namespace Slipway.Tasks.Tests.Deploying;

public class ClusterTaskTests
{
    [Theory]
    [InlineData("Color Serving", "600", "SlipwayDeployName")]
    [InlineData("color-serving", "soon", "SlipwayDeployTimeout")]
    [InlineData("color-serving", "0", "SlipwayDeployTimeout")]
    [InlineData("color-serving", "-1", "SlipwayDeployTimeout")]
    public void A_wrong_option_is_told_before_anything_is_started(string name, string timeout, string option)
    {
        using var run = new TaskRun();
        using var task = Status(run, "no-such-kubectl", name, timeout);

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"Demo.csproj(1,1): SLIP9001: {option} is wrong:");
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
    public void A_cancelled_task_blames_nobody()
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
