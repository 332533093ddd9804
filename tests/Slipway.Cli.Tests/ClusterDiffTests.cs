namespace Slipway.Cli.Tests;

/// <summary><c>slipway diff --cluster</c>: what a deploy would change.</summary>
[Trait("Category", "ApiServer")]
public sealed class ClusterDiffTests : IDisposable
{
    private const string Settings = """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: slipway-cli-diff }
        data: { colour: red }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_not_there_would_be_made_and_nothing_is()
    {
        var config = ApiServerProxy.NeedKubeconfig();
        folder.Write("settings.yaml", Settings);

        var run = await CommandRun.Of(folder.Path, "diff", "--cluster", "cli-diff", "--kubeconfig", config);
        var again = await CommandRun.Of(folder.Path, "diff", "--cluster", "cli-diff", "--kubeconfig", config);

        run.Code.ShouldBe(1, run.Error);
        run.Output.ShouldContain("+kind: ConfigMap");
        run.Error.ShouldEndWith("1 to create, 0 to change, 0 unchanged, 0 to delete\n");
        again.ShouldBe(run);
    }

    [Fact]
    public async Task A_cluster_that_is_not_there_is_said_without_a_difference()
    {
        Tool.Need("kubectl");
        folder.Write("settings.yaml", Settings);
        folder.Write(
            "config",
            """
            apiVersion: v1
            kind: Config
            clusters: [{ name: gone, cluster: { server: "http://127.0.0.1:9" } }]
            contexts: [{ name: gone, context: { cluster: gone, user: me } }]
            users: [{ name: me, user: { token: t } }]
            current-context: gone
            """
        );

        var run = await CommandRun.Of(folder.Path, "diff", "--cluster", "cli-diff", "--kubeconfig", "config");

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("slipway: SLIP");
    }

    [Fact]
    public async Task What_is_not_for_clusters_and_names_that_no_deployment_has_are_refused()
    {
        folder.Write("settings.yaml", Settings);

        (await CommandRun.Of(folder.Path, "diff", "--cluster", "cli-diff", "-t", "terraform")).ShouldBe(
            new CommandRun(
                2,
                "",
                "slipway: nothing is rendered for clusters: name a target, as in --target kubernetes\n"
            )
        );
        var run = await CommandRun.Of(folder.Path, "diff", "--cluster", "Not A Name");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("'Not A Name' is not a name of an object");
    }

    [Theory]
    [InlineData("--cluster", "one", "--against", "folder")]
    [InlineData("--context", "production")]
    [InlineData("--kubeconfig", "config")]
    public async Task Options_that_contradict_or_miss_one_another_are_refused(params string[] options)
    {
        folder.Write("settings.yaml", Settings);

        var run = await CommandRun.Of(folder.Path, ["diff", .. options]);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("'--cluster'");
    }
}
