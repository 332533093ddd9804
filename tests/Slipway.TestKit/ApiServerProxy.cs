using System.Diagnostics;

namespace Slipway.TestKit;

/// <summary>
/// The API server that SLIPWAY_KUBECONFIG names, seen through a <c>kubectl proxy</c> of the tests' own. What is asked of
/// it, the tests of each project say for themselves.
/// </summary>
public abstract class ApiServerProxy : IAsyncLifetime
{
    private const string Ready = "Starting to serve on ";

    private const string Missing = "no API server: SLIPWAY_KUBECONFIG does not name a kubeconfig";

    private Process? proxy;

    /// <summary>The kubeconfig of the server; empty where there is none.</summary>
    public string Kubeconfig { get; private set; } = "";

    /// <summary>Asks the server.</summary>
    protected HttpClient Client { get; } = new();

    private static string? Variable => Environment.GetEnvironmentVariable("SLIPWAY_KUBECONFIG");

    /// <summary>Starts the proxy.</summary>
    public async ValueTask InitializeAsync()
    {
        if (Variable is not { Length: > 0 })
            return;
        Kubeconfig = Variable;
        var start = new ProcessStartInfo("kubectl", ["--kubeconfig", Kubeconfig, "proxy", "--port=0"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        proxy = Process.Start(start)!;
        var line = await proxy.StandardOutput.ReadLineAsync();
        line.ShouldNotBeNull().ShouldStartWith(Ready);
        Client.BaseAddress = new Uri($"http://{line[Ready.Length..]}");
    }

    /// <summary>Skips the test where there is no API server.</summary>
    public void Require() => Assert.SkipWhen(proxy is null, Missing);

    /// <summary>The kubeconfig of the server; the test is skipped where there is none.</summary>
    public static string NeedKubeconfig()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Variable), Missing);
        Tool.Need("kubectl");
        return Variable!;
    }

    /// <summary>Ends the proxy.</summary>
    public ValueTask DisposeAsync()
    {
        proxy?.Kill();
        proxy?.Dispose();
        Client.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
