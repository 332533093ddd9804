namespace Slipway.Integration.Tests;

/// <summary>The sample that trains, serves and calls a model, deployed as a user does it, to a real API server.</summary>
[Trait("Category", "ApiServer")]
public class DeployTests(PackedSlipway slipway)
{
    private const string Succeeded = """
        {"status": {"replicaStatuses": {}, "conditions": [{"type": "Succeeded", "status": "True"}]}}
        """;

    private const string RolledOut = """
        {"status": {"observedGeneration": 1, "replicas": 1, "updatedReplicas": 1, "readyReplicas": 1, "availableReplicas": 1}}
        """;

    [Fact]
    public async Task The_sample_is_deployed_in_its_order_shown_left_alone_and_deleted()
    {
        var kubeconfig = ApiServerProxy.NeedKubeconfig();
        var inNamespace = $"slipway-{Guid.NewGuid():N}"[..20];
        using var project = Sample(inNamespace);
        string[] cluster =
        [
            $"-p:SlipwayKubeconfig={kubeconfig}",
            $"-p:SlipwayNamespace={inNamespace}",
            "-p:SlipwayCreateNamespace=true",
        ];

        // What is built now is packed and asked about: to KubeVela the whole is one object.
        var bundle = (
            await project.Build([.. cluster, "-t:SlipwayDiff", "-p:SlipwayDeployTarget=kubevela"])
        ).ShouldSucceed();
        bundle.Output.ShouldContain("1 to create, 0 to change, 0 unchanged, 0 to delete");
        bundle.Output.ShouldContain("+kind: Application");
        cluster = [.. cluster, $"-p:SlipwayDeployFrom={ForTheServer(project)}"];

        // What controllers would write, in the order in which things come about.
        var deploying = project.Build([.. cluster, "-t:SlipwayDeploy"]);
        await Patch(kubeconfig!, inNamespace, "pvc/my-pvc", """{"status": {"phase": "Bound"}}""", deploying);
        await Exists(kubeconfig!, inNamespace, "tfjob/demo-training", deploying);
        (await Kubectl(kubeconfig!, inNamespace, "get", "seldondeployments", "-o", "name"))
            .Output.Trim()
            .ShouldBeEmpty();
        await Patch(kubeconfig!, inNamespace, "tfjob/demo-training", Succeeded, deploying);
        await Patch(kubeconfig!, inNamespace, "sdep/demo-serving", """{"status": {"state": "Available"}}""", deploying);
        await Patch(kubeconfig!, inNamespace, "deployment/demo-rest-serving", RolledOut, deploying);
        var deploy = (await deploying).ShouldSucceed();
        Position(deploy, "TFJob/demo-training: Succeeded")
            .ShouldBeLessThan(Position(deploy, "SeldonDeployment/demo-serving created"));
        Position(deploy, "SeldonDeployment/demo-serving: Available")
            .ShouldBeLessThan(Position(deploy, "Deployment/demo-rest-serving created"));
        deploy.Output.ShouldContain("'training-serving' is deployed: 5 created, 0 changed, 0 unchanged, 0 deleted");

        var diff = (await project.Build([.. cluster, "-t:SlipwayDiff", "-p:SlipwayDiffExitCode=true"])).ShouldSucceed();
        diff.Output.ShouldContain("0 to create, 0 to change, 5 unchanged, 0 to delete");

        var status = (await project.Build([.. cluster, "-t:SlipwayStatus"])).ShouldSucceed();
        status.Output.ShouldMatch(
            "training-serving +demo-training +TFJob/demo-training +slipway-[0-9a-f]+ +yes +Succeeded"
        );
        status.Output.ShouldContain($"http://ambassador.vela-system/seldon/{inNamespace}/demo-serving");

        var delete = (await project.Build([.. cluster, "-t:SlipwayDelete"])).ShouldSucceed();
        delete.Output.ShouldContain("'training-serving' is deleted: 4 deleted, 1 kept");
        (await Kubectl(kubeconfig!, inNamespace, "get", "pvc,tfjob,sdep,deployment,service", "-o", "name"))
            .Output.Trim()
            .ShouldBe("persistentvolumeclaim/my-pvc");
    }

    private UserProject Sample(string inNamespace)
    {
        var project = new UserProject(slipway, "TrainingServing");
        var sample = Path.Combine(Repository.Root, "samples", "TrainingServing", "specs", "training-serving.yaml");
        var spec = File.ReadAllText(sample)
            .Replace("namespace: default", $"namespace: {inNamespace}", StringComparison.Ordinal)
            .Replace("/seldon/default/", $"/seldon/{inNamespace}/", StringComparison.Ordinal);
        project.Write("specs/training-serving.yaml", spec);
        return project;
    }

    /// <summary>The build's output without an empty text, which this build of the server takes for null inside custom resources.</summary>
    private static string ForTheServer(UserProject project)
    {
        foreach (var (path, text) in project.Manifests())
            project.Write(
                $"out/{path}",
                text.Replace("app.oam.dev/revision: \"\"", "app.oam.dev/revision: v1", StringComparison.Ordinal)
            );
        return "out";
    }

    private static int Position(DotnetResult result, string text)
    {
        var at = result.Output.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{text}' was not printed:\n{result.Output}");
        return at;
    }

    private static async Task Patch(
        string kubeconfig,
        string inNamespace,
        string name,
        string status,
        Task<DotnetResult> deploying
    )
    {
        await Exists(kubeconfig, inNamespace, name, deploying);
        string[] patch = ["patch", name, "--subresource=status", "--type=merge", "-p", status];
        (await Kubectl(kubeconfig, inNamespace, patch)).ShouldSucceed();
    }

    /// <summary>Waits until the deploy has made an object.</summary>
    private static async Task Exists(string kubeconfig, string inNamespace, string name, Task<DotnetResult> deploying)
    {
        while ((await Kubectl(kubeconfig, inNamespace, "get", name)).ExitCode != 0)
        {
            if (deploying.IsCompleted)
                Assert.Fail($"the deploy ended before it made {name}:\n{(await deploying).Output}");
            await Task.Delay(500);
        }
    }

    private static Task<DotnetResult> Kubectl(string kubeconfig, string inNamespace, params string[] arguments) =>
        Dotnet.Run(
            "kubectl",
            Path.GetTempPath(),
            environment: null,
            ["--kubeconfig", kubeconfig, "--namespace", inNamespace, .. arguments],
            interruptWhen: null
        );
}
