using Microsoft.Build.Utilities;

namespace Slipway.Tasks.Tests;

public class CompileSpecsTests
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

    [Fact]
    public void Manifests_are_written_for_each_target()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("training.yaml", Training));

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        task.Compiled.ShouldBeTrue();
        run.Files("out").Select(Path.GetFileName).ShouldBe(["training.yaml", "training.yaml"]);
    }

    [Fact]
    public void A_cancelled_task_writes_nothing_and_blames_no_one()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("training.yaml", Training));
        task.Cancel();

        task.Execute().ShouldBeFalse();

        task.Compiled.ShouldBeFalse();
        run.Errors.ShouldBeEmpty();
        run.Files("out").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_gone_is_an_error_about_that_file()
    {
        using var run = new TaskRun();
        using var task = run.Compile(new TaskItem(run.PathOf("gone.yaml")), run.Spec("training.yaml", Training));

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldBe(["gone.yaml(1,1): SLIP0017: the file cannot be read: it does not exist"]);
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_not_even_read()
    {
        using var run = new TaskRun();
        var item = run.Spec("huge.yaml", "");
        using (var file = File.OpenWrite(run.PathOf("huge.yaml")))
            file.SetLength(50L * 1024 * 1024);
        using var task = run.Compile(item);

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldStartWith("huge.yaml(1,1): SLIP0002: the file has 50 MiB and was not read");
    }

    [Fact]
    public void A_form_of_serving_that_does_not_exist_is_an_error()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("training.yaml", Training));
        task.Serving = "Seldon";

        task.Execute().ShouldBeFalse();

        run.Errors.Single()
            .ShouldBe(
                "Demo.csproj(1,1): SLIP9001: SlipwayServing is wrong: 'Seldon' is not a form of serving; write Deployments or Inference"
            );
    }

    [Theory]
    [InlineData("ML_Prod", "holds the capital 'M'")]
    [InlineData("ml.prod", "holds '.'")]
    [InlineData("-ml", "starts or ends with '-'")]
    public void A_namespace_that_no_cluster_takes_is_an_error_of_the_option_alone(string name, string fault)
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("training.yaml", Training));
        task.Namespace = name;

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem()
            .ShouldStartWith($"Demo.csproj(1,1): SLIP9001: SlipwayNamespace is wrong: '{name}' {fault}: write ");
        run.Files("out").ShouldBeEmpty();
    }

    [Fact]
    public void An_external_without_a_kind_is_an_error()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("training.yaml", Training));
        task.Externals = [new TaskItem("my-pvc")];

        task.Execute().ShouldBeFalse();

        run.Errors.Single()
            .ShouldStartWith("Demo.csproj(1,1): SLIP9001: SlipwayExternal is wrong: 'my-pvc' has no kind");
    }
}
