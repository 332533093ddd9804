using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Deploy;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Kubectl;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;

namespace Slipway.Benchmarks;

/// <summary>
/// A deploy of 500 objects against <c>kubectl apply --server-side</c> of the same file, in pairs in fresh namespaces; then
/// the same again with nothing to do. One takes the place of the other as first from pair to pair.
/// </summary>
internal static class FiveHundredObjects
{
    private const int Count = 500;

    /// <summary>Measures, and prints every pair and the medians.</summary>
    /// <param name="kubeconfig">The cluster; namespaces are left behind in it.</param>
    /// <param name="pairs">How many pairs.</param>
    public static async Task Run(string kubeconfig, int pairs)
    {
        var first = new List<double>();
        var again = new List<double>();
        for (var pair = 0; pair < pairs; pair++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"benchmark-{Environment.ProcessId}-{pair}");
            var (ours, theirs) = ($"{name}-a", $"{name}-b");
            foreach (var one in new[] { ours, theirs })
                await Kubectl(kubeconfig, "create", "namespace", one);
            foreach (var ratios in new[] { first, again })
            {
                TimeSpan deploy,
                    apply;
                if (pair % 2 == 0)
                    (deploy, apply) = (await Deploy(kubeconfig, ours), await Apply(kubeconfig, theirs));
                else
                    (apply, deploy) = (await Apply(kubeconfig, theirs), await Deploy(kubeconfig, ours));
                ratios.Add(deploy / apply);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(ratios == first ? "first" : "no-op")}: deploy {deploy.TotalSeconds:0.00} s, kubectl apply {apply.TotalSeconds:0.00} s, ratio {deploy / apply:0.00}"
                    )
                );
            }
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"median ratio: first {Median(first):0.00}, no-op {Median(again):0.00}"
            )
        );
    }

    private static async Task<TimeSpan> Deploy(string kubeconfig, string inNamespace)
    {
        var options = new DeployOptions
        {
            Kubectl = new KubectlCommand { Kubeconfig = kubeconfig },
            Name = "benchmark",
            Namespace = inNamespace,
        };
        var source = new ManifestSource("benchmark", "kubernetes", [.. Objects()]);
        var watch = Stopwatch.StartNew();
        await DeployRun.RunAsync(source, options, new DeployLog(_ => { }, _ => { }), CancellationToken.None);
        return watch.Elapsed;
    }

    private static async Task<TimeSpan> Apply(string kubeconfig, string inNamespace)
    {
        var file = Path.GetTempFileName();
        var list = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "List",
            ["items"] = new JsonArray([.. Objects()]),
        };
        await File.WriteAllTextAsync(file, list.ToJsonString());
        var watch = Stopwatch.StartNew();
        await Kubectl(kubeconfig, "apply", "--server-side", "--namespace", inNamespace, "-f", file);
        var elapsed = watch.Elapsed;
        File.Delete(file);
        return elapsed;
    }

    /// <summary>Kinds that are ready once they are stored, so that nothing but applying is measured.</summary>
    private static IEnumerable<JsonObject> Objects()
    {
        for (var at = 0; at < Count; at++)
        {
            var isService = at % 5 == 0;
            var json = new JsonObject
            {
                ["apiVersion"] = "v1",
                ["kind"] = isService ? "Service" : "ConfigMap",
                ["metadata"] = new JsonObject
                {
                    ["name"] = string.Create(CultureInfo.InvariantCulture, $"object-{at}"),
                },
            };
            if (isService)
                json["spec"] = new JsonObject
                {
                    ["selector"] = new JsonObject { ["app"] = "web" },
                    ["ports"] = new JsonArray(new JsonObject { ["port"] = 80, ["protocol"] = "TCP" }),
                };
            else
                json["data"] = new JsonObject { ["key"] = new string('x', 1000) };
            yield return json;
        }
    }

    private static async Task Kubectl(string kubeconfig, params string[] arguments)
    {
        var start = new ProcessStartInfo("kubectl", ["--kubeconfig", kubeconfig, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"kubectl {string.Join(' ', arguments)} failed");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
