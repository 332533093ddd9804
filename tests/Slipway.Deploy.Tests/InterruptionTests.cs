using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Kubectl;
using Slipway.Deploy.Options;
using Slipway.Deploy.Tests.Cluster;
using Slipway.Schema.Diagnostics;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class InterruptionTests(ApiServer server)
{
    /// <summary>How long the silence of a deploy is borne where a test waits for the end of it.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task A_cancelled_deploy_lets_go_at_once_and_the_next_one_goes_on()
    {
        var cluster = await Sandbox.Make(server);
        var objects = Training(cluster);
        using var cancel = new CancellationTokenSource();
        var first = cluster.Deploy(cluster.Options, cancel.Token, objects);
        await Sandbox.Until(() => Task.FromResult(cluster.Lines.Contains("TFJob/training created")));

        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => first);
        var inventory = (await cluster.Get("v1/configmaps/slipway-demo")).ShouldNotBeNull();
        inventory["metadata"]!["annotations"].ShouldBeNull("the guard is free");
        Listed(inventory).ShouldBe(2, "what was going to be applied is not forgotten");
        await GoesOn(cluster, objects);
    }

    [Fact]
    public async Task A_deploy_that_died_is_taken_over_from_after_a_while_of_silence()
    {
        var cluster = await Sandbox.Make(server);
        var objects = Training(cluster);
        cluster.Options = cluster.Options with { GuardDuration = Short };
        await using var wire = await Wire.To(server);
        using var cancel = new CancellationTokenSource();
        var dying = cluster.Deploy(Through(wire, cluster), cancel.Token, objects);
        await Sandbox.Until(() => Task.FromResult(cluster.Lines.Contains("TFJob/training created")));

        // Without a way to the cluster it can let go of nothing, like a process that is killed.
        wire.Cut();
        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => dying);
        var inventory = (await cluster.Get("v1/configmaps/slipway-demo")).ShouldNotBeNull();
        inventory["metadata"]!["annotations"]!["slipway.dev/holder"].ShouldNotBeNull();
        await GoesOn(cluster, objects);
        cluster.Lines.ShouldContain(line => line.Contains("taking over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_restarts_in_the_middle_is_waited_for()
    {
        var cluster = await Sandbox.Make(server);
        var objects = Many(300);
        await using var wire = await Wire.To(server);
        var deploy = cluster.Deploy(Through(wire, cluster), default, objects);
        for (var cuts = 1; cuts <= 3; cuts++)
        {
            var done = 60 * cuts;
            await Sandbox.Until(() => Task.FromResult(cluster.Lines.Count > done));
            wire.Cut();
            await Task.Delay(400);
            wire.Reconnect();
        }

        var outcome = await deploy;

        outcome.Created.ShouldBe(300);
        wire.Connections.ShouldBeGreaterThan(3);
        await Holds(cluster, objects);
    }

    [Fact]
    public async Task A_server_that_stays_away_is_an_error_and_nothing_is_lost()
    {
        var cluster = await Sandbox.Make(server);
        var objects = Many(300);
        await using var wire = await Wire.To(server);
        var options = Through(wire, cluster) with { Patience = TimeSpan.FromSeconds(1) };
        var deploy = cluster.Deploy(options, default, objects);
        await Sandbox.Until(() => Task.FromResult(cluster.Lines.Count > 20));

        wire.Cut();

        var failure = await Should.ThrowAsync<DiagnosticException>(() => deploy);
        failure.Diagnostics[0].Id.ShouldBe("SLIP8004");
        var outcome = await cluster.Deploy(objects);
        outcome.Created.ShouldBeLessThan(300);
        (outcome.Created + outcome.Unchanged).ShouldBe(300);
        await Holds(cluster, objects);
    }

    [Fact]
    public async Task Two_deploys_at_once_come_one_after_the_other()
    {
        var cluster = await Sandbox.Make(server);
        var one = Many(60, "one").Append(ConfigMap("only-one")).ToArray();
        var other = Many(60, "other").Append(ConfigMap("only-other")).ToArray();

        await Task.WhenAll(cluster.Deploy(one), cluster.Deploy(other));

        var isOne = await cluster.Get("v1/configmaps/only-one") is not null;
        await Holds(cluster, isOne ? one : other);
        (await cluster.Get(isOne ? "v1/configmaps/only-other" : "v1/configmaps/only-one")).ShouldBeNull();
    }

    [Fact]
    public async Task Two_first_deploys_of_the_same_thing_at_once_both_succeed()
    {
        var cluster = await Sandbox.Make(server);
        var objects = Many(30);

        var outcomes = await Task.WhenAll(cluster.Deploy(objects), cluster.Deploy(objects));

        outcomes.Sum(outcome => outcome.Created).ShouldBe(30);
        await Holds(cluster, objects);
    }

    [Fact]
    public async Task Who_waits_too_long_for_another_deploy_learns_who_it_is()
    {
        var cluster = await Sandbox.Make(server);
        using var cancel = new CancellationTokenSource();
        var first = cluster.Deploy(
            cluster.Options with
            {
                Holder = "ada@buildserver",
            },
            cancel.Token,
            Training(cluster)
        );
        await Sandbox.Until(() => Task.FromResult(cluster.Lines.Contains("TFJob/training created")));
        cluster.Options = cluster.Options with { TimeLimit = TimeSpan.FromSeconds(5) };

        var fault = await cluster.Fail(ConfigMap("settings"));

        fault.Id.ShouldBe("SLIP8022");
        fault.Message.ShouldContain("ada@buildserver");
        (await cluster.Get("v1/configmaps/settings")).ShouldBeNull();
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
    }

    /// <remarks>
    /// With a quick pace it notices at its next sign of life; with a slow one it misses the object first that the
    /// other deploy removed, which is not a failure of that object.
    /// </remarks>
    [Theory]
    [InlineData(3)]
    [InlineData(3600)]
    public async Task A_deploy_that_was_taken_over_from_stops(int guardSeconds)
    {
        var cluster = await Sandbox.Make(server);
        await using var wire = await Wire.To(server);
        cluster.Options = cluster.Options with { GuardDuration = Short };
        var options = Through(wire, cluster) with { GuardDuration = TimeSpan.FromSeconds(guardSeconds) };
        var asleep = cluster.Deploy(options, default, Training(cluster));
        await Sandbox.Until(() => Task.FromResult(cluster.Lines.Contains("TFJob/training created")));
        wire.Cut();

        await cluster.Deploy(ConfigMap("settings"));
        wire.Reconnect();

        var failure = await Should.ThrowAsync<DiagnosticException>(() => asleep);
        failure.Diagnostics[0].Id.ShouldBe("SLIP8023");
        (await cluster.Get("machinelearning.seldon.io/v1alpha2/seldondeployments/serving")).ShouldBeNull();
        await Holds(cluster, [ConfigMap("settings")]);
    }

    [Fact]
    public async Task A_kubectl_that_is_killed_is_started_again_and_none_is_left_after()
    {
        var cluster = await Sandbox.Make(server);
        var folder = Directory.CreateTempSubdirectory("slipway-killed-").FullName;
        var (program, started) = (Path.Combine(folder, "kubectl"), Path.Combine(folder, "started"));
        await File.WriteAllTextAsync(program, $"#!/bin/sh\necho $$ >> {started}\nexec kubectl \"$@\"\n");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the substitute for kubectl is a shell script");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        cluster.Options = cluster.Options with
        {
            Kubectl = new KubectlCommand { Program = program, Kubeconfig = server.Kubeconfig },
        };
        var deploy = cluster.Deploy(Training(cluster));
        await Sandbox.Until(() => Task.FromResult(cluster.Lines.Contains("TFJob/training created")));

        using (var proxy = Process.GetProcessById(Numbers(started)[^1]))
            proxy.Kill();
        await cluster.SetStatus("kubeflow.org/v1/tfjobs/training", Controller.Succeeded);
        await cluster.SetStatusOnceThere(
            "machinelearning.seldon.io/v1alpha2/seldondeployments/serving",
            Controller.Available
        );

        (await deploy).Created.ShouldBe(2);
        var processes = Numbers(started);
        processes.Count.ShouldBe(3, "one for the version, and two for the proxy");
        // The system takes a moment to forget a process that was killed.
        await Sandbox.Until(() => Task.FromResult(!Process.GetProcesses().Any(one => processes.Contains(one.Id))));
        TemporaryFolder.Delete(folder);
    }

    private static List<int> Numbers(string file) =>
        [.. File.ReadLines(file).Select(line => int.Parse(line, CultureInfo.InvariantCulture))];

    private static DeployOptions Through(Wire wire, Sandbox cluster) =>
        cluster.Options with
        {
            Kubectl = new KubectlCommand { Kubeconfig = wire.Kubeconfig },
        };

    private static JsonObject[] Training(Sandbox cluster) =>
        [
            TrainingJob("training"),
            Serving("serving").WaitingFor($"kubeflow.org/namespaces/{cluster.Namespace}/TFJob/training"),
        ];

    private static JsonObject[] Many(int count, string value = "one") =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(at => ConfigMap(string.Create(CultureInfo.InvariantCulture, $"many-{at}"), value)),
        ];

    private static async Task GoesOn(Sandbox cluster, JsonObject[] objects)
    {
        var next = cluster.Deploy(objects);
        await cluster.SetStatusOnceThere("kubeflow.org/v1/tfjobs/training", Controller.Succeeded);
        await cluster.SetStatusOnceThere(
            "machinelearning.seldon.io/v1alpha2/seldondeployments/serving",
            Controller.Available
        );
        (await next).ToString().ShouldBe("1 created, 0 changed, 1 unchanged, 0 deleted");
    }

    /// <summary>The cluster holds the ConfigMaps, and the inventory lists them and nothing else.</summary>
    private static async Task Holds(Sandbox cluster, JsonObject[] objects)
    {
        var inventory = (await cluster.Get("v1/configmaps/slipway-demo")).ShouldNotBeNull();
        inventory["metadata"]!["annotations"].ShouldBeNull("no deploy is at work");
        Listed(inventory).ShouldBe(objects.Length);
        foreach (var json in objects)
        {
            var stored = (await cluster.Get($"v1/configmaps/{json["metadata"]!["name"]}")).ShouldNotBeNull();
            ((string?)stored["data"]!["key"]).ShouldBe((string?)json["data"]!["key"]);
        }
    }

    private static int Listed(JsonObject inventory) =>
        ((string)inventory["data"]!["objects"]!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
}
