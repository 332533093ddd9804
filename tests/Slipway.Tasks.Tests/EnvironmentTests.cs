using Slipway.Tasks.Compiling;

namespace Slipway.Tasks.Tests;

public class EnvironmentTests
{
    private const string Training = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: training
        spec:
          components:
          - name: demo-training
            type: model-training
            properties:
              image: fogdong/train-color:v1
        """;

    private const string Overlay = """
        kind: Application
        metadata:
          name: training
        spec:
          components:
          - name: demo-training
            properties:
              image: fogdong/train-color:v2
        """;

    [Fact]
    public void The_overlay_of_the_environment_is_compiled_in()
    {
        using var run = new TaskRun();
        using var task = Prod(run, Overlay);

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        File.ReadAllText(run.PathOf("out/kubernetes/training.yaml")).ShouldContain("image: fogdong/train-color:v2");
    }

    [Fact]
    public void A_mistake_in_the_overlay_is_reported_in_its_file()
    {
        using var run = new TaskRun();
        using var task = Prod(run, Overlay.Replace("image", "imag", StringComparison.Ordinal));

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldStartWith("prod.yaml(8,7): SLIP1001: unknown key 'imag'");
        run.Files("out").ShouldBeEmpty();
    }

    [Fact]
    public void An_environment_the_project_does_not_have_is_an_error()
    {
        using var run = new TaskRun();
        using var task = Prod(run, Overlay);
        task.Environment = "prd";

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldStartWith("Demo.csproj(1,1): SLIP7701: the project has no environment 'prd'");
        run.Errors.Single().ShouldEndWith("did you mean 'prod'?");
    }

    [Fact]
    public void A_project_without_overlays_takes_every_environment()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("training.yaml", Training));
        task.Environment = "anything";

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
    }

    [Fact]
    public void A_name_that_no_file_could_have_is_an_error()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("training.yaml", Training));
        task.Environment = "../prod";

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldStartWith("Demo.csproj(1,1): SLIP9001: SlipwayEnvironment is wrong: '../prod'");
    }

    private static CompileSpecs Prod(TaskRun run, string overlay)
    {
        var task = run.Compile(run.Spec("training.yaml", Training));
        task.Environment = "prod";
        task.Environments = ["dev", "prod"];
        task.Overlays = [run.Spec("environments/prod.yaml", overlay)];
        return task;
    }
}
