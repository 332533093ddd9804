using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Vessl;

/// <summary>What a run's scripts do when a shell runs them.</summary>
public sealed class RunScriptTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-").FullName;

    public void Dispose() => TemporaryFolder.Delete(folder);

    [Fact]
    public async Task Commands_run_in_order_in_their_folders_and_share_one_shell()
    {
        Directory.CreateDirectory(Path.Combine(folder, "it's here"));
        var (exit, output) = await Execute(
            $"""
            run:
            - workdir: "{folder}"
              command: |-
                (sleep 0.1; echo late) &
                first=1
                echo one \
            - echo "two $first"
            - wait: 1s
            - workdir: "{folder}/it's here"
              command: basename "$PWD"
            """
        );

        output.ShouldBe("one\ntwo 1\nlate\nit's here\n");
        exit.ShouldBe(0);
    }

    [Fact]
    public async Task The_first_command_that_fails_ends_the_run_with_its_exit_code()
    {
        var (exit, output) = await Execute("run:\n- echo one; false; true\n- echo two; exit 3\n- echo three");

        output.ShouldBe("one\ntwo\n");
        exit.ShouldBe(3);
    }

    [Fact]
    public async Task What_exports_learns_the_exit_code_even_of_a_run_that_failed()
    {
        var (exit, _) = await Execute("run: exit 7\nexport: {/output: 's3://bucket'}");

        exit.ShouldBe(7);
        (
            await File.ReadAllTextAsync(
                Path.Combine(folder, "state", "exit-code"),
                TestContext.Current.CancellationToken
            )
        ).ShouldBe("7\n");
    }

    /// <summary>Runs the scripts of a run with their folders moved to a temporary one.</summary>
    private async Task<(int Exit, string Output)> Execute(string lines)
    {
        Tool.Need("sh");
        var spec =
            $"name: train\nimage: example/train:v1\nresources: {{requests: {{cpu: 1}}}}\n{lines.ReplaceLineEndings("\n")}";
        var objects = Compile.For(["kubernetes"], new WorkspaceOptions(), spec).Manifests.Single().Objects;
        Directory.CreateDirectory(Path.Combine(folder, "script"));
        Directory.CreateDirectory(Path.Combine(folder, "state"));
        foreach (var (name, script) in objects.Single(json => (string?)json["kind"] == "ConfigMap")["data"]!.AsObject())
            await File.WriteAllTextAsync(
                Path.Combine(folder, "script", name),
                Moved((string)script!),
                TestContext.Current.CancellationToken
            );
        var job = objects.Single(json => (string?)json["kind"] == "Job");
        var command = job["spec"]!["template"]!["spec"]!["containers"]![0]!["command"]!
            .AsArray()
            .Select(word => Moved((string)word!))
            .ToList();

        var (code, output, _) = await Tool.TryRunAsync(command[0], command[1..], input: null, environment: null);
        return (code, output);
    }

    private string Moved(string text) => text.Replace("/slipway/", folder + "/", StringComparison.Ordinal);
}
