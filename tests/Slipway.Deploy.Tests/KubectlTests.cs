using System.Text.Json.Nodes;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Kubectl;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;
using Slipway.Deploy.Tests.Cluster;
using Slipway.Schema.Diagnostics;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
public sealed class KubectlTests(ApiServer server) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-kubectl-").FullName;

    public void Dispose() => TemporaryFolder.Delete(folder);

    [Fact]
    public async Task A_missing_kubectl_is_reported()
    {
        var fault = await Fail(new KubectlCommand { Program = Path.Combine(folder, "kubectl") });

        fault.Id.ShouldBe("SLIP8001");
        fault.Message.ShouldContain("SlipwayKubectl");
    }

    [Fact]
    public async Task An_old_kubectl_is_reported_with_what_is_needed()
    {
        var fault = await Fail(
            new KubectlCommand { Program = Script("""echo '{"clientVersion": {"gitVersion": "v1.18.3+k3s1"}}'""") }
        );

        fault.Id.ShouldBe("SLIP8002");
        fault.Message.ShouldBe("kubectl is 1.18.3, and deploying needs 1.20 or newer: update it");
    }

    [Theory]
    [InlineData("echo hello")]
    [InlineData("echo '{\"clientVersion\": 7}'")]
    [InlineData("echo 'token: hunter2' >&2; exit 3")]
    public async Task A_program_that_is_not_a_kubectl_is_reported_without_what_it_printed(string script)
    {
        var fault = await Fail(new KubectlCommand { Program = Script(script) });

        fault.Id.ShouldBe("SLIP8007");
        fault.Message.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task A_kubeconfig_that_does_not_exist_is_reported()
    {
        Tool.Need("kubectl");

        var fault = await Fail(new KubectlCommand { Kubeconfig = Path.Combine(folder, "none") });

        fault.Id.ShouldBe("SLIP8003");
    }

    [Fact]
    public async Task A_kubeconfig_that_is_malformed_is_reported_without_what_is_in_it()
    {
        Tool.Need("kubectl");
        var file = Path.Combine(folder, "config");
        await File.WriteAllTextAsync(file, "apiVersion: v1\nkind: Config\nusers: {token: hunter2");

        var fault = await Fail(new KubectlCommand { Kubeconfig = file });

        fault.Id.ShouldBe("SLIP8003");
        fault.Message.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task A_context_that_does_not_exist_is_named()
    {
        var fault = await Fail(new KubectlCommand { Kubeconfig = Kubeconfig(await Config()), Context = "prdo" });

        fault.Id.ShouldBe("SLIP8003");
        fault.Message.ShouldContain("there is no context 'prdo'");
    }

    [Fact]
    public async Task A_cluster_that_no_one_listens_for_is_reported_soon()
    {
        var config = await Config();
        config["clusters"]![0]!["cluster"]!["server"] = "https://127.0.0.1:9";

        var fault = await Fail(new KubectlCommand { Kubeconfig = Kubeconfig(config) });

        fault.Id.ShouldBe("SLIP8004");
        fault.Message.ShouldContain("nothing listens at its address");
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_reported()
    {
        var config = await Config();
        config["clusters"]![0]!["cluster"]!["insecure-skip-tls-verify"] = false;
        config["clusters"]![0]!["cluster"]!.AsObject().Remove("certificate-authority-data");

        var fault = await Fail(new KubectlCommand { Kubeconfig = Kubeconfig(config) });

        fault.Id.ShouldBe("SLIP8004");
        fault.Message.ShouldContain("its certificate is not trusted");
    }

    [Fact]
    public async Task Credentials_that_are_wrong_are_reported()
    {
        var config = await Config();
        config["users"]![0]!["user"] = new JsonObject { ["token"] = "hunter2" };

        var fault = await Fail(new KubectlCommand { Kubeconfig = Kubeconfig(config) });

        fault.Id.ShouldBe("SLIP8005");
        fault.Message.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task A_plugin_for_credentials_that_is_not_there_is_reported()
    {
        var config = await Config();
        config["users"]![0]!["user"] = new JsonObject
        {
            ["exec"] = new JsonObject
            {
                ["apiVersion"] = "client.authentication.k8s.io/v1",
                ["command"] = Path.Combine(folder, "no-such-plugin"),
                ["interactiveMode"] = "Never",
            },
        };

        var fault = await Fail(new KubectlCommand { Kubeconfig = Kubeconfig(config) });

        fault.Id.ShouldBe("SLIP8005");
        fault.Message.ShouldContain("plugin");
    }

    [Fact]
    public async Task What_the_user_may_not_do_is_reported()
    {
        var config = await Config();
        config["users"]![0]!["user"]!["as"] = "nobody";

        var fault = await Fail(new KubectlCommand { Kubeconfig = Kubeconfig(config) });

        fault.Id.ShouldBe("SLIP8006");
        fault.Message.ShouldContain("\"nobody\"");
        fault.Message.ShouldContain("ConfigMap");
    }

    private async Task<Diagnostic> Fail(KubectlCommand kubectl)
    {
        var options = new DeployOptions { Kubectl = kubectl, Name = "demo" };
        var log = new DeployLog(_ => { }, _ => { });
        var source = new ManifestSource("manifests", "kubernetes", [ConfigMap("settings")]);
        var failure = await Should.ThrowAsync<DiagnosticException>(() =>
            DeployRun.RunAsync(source, options, log, default)
        );
        return failure.Diagnostics.ShouldHaveSingleItem();
    }

    private Task<JsonObject> Config() => Wire.ReadConfig(server);

    private string Kubeconfig(JsonObject config)
    {
        var file = Path.Combine(folder, "kubeconfig");
        File.WriteAllText(file, config.ToJsonString());
        return file;
    }

    /// <summary>A program that a shell can run.</summary>
    private string Script(string text)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the substitute for kubectl is a shell script");
        var file = Path.Combine(folder, "kubectl");
        File.WriteAllText(file, "#!/bin/sh\n" + text + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }
}
