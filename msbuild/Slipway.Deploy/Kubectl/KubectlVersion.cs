using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Deploy.Faults;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Kubectl;

/// <summary>Which kubectl the user has.</summary>
internal static class KubectlVersion
{
    /// <summary>Older ones do not know the credential plugins that clusters of today ask for.</summary>
    private static readonly Version Oldest = new(1, 20);

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Makes sure that it is new enough.</summary>
    /// <exception cref="DiagnosticException">It is missing, too old, or no kubectl.</exception>
    public static async Task CheckAsync(KubectlCommand command, CancellationToken cancellation)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bound.CancelAfter(Limit);
        await using var process = KubectlProcess.Start(
            command with
            {
                Kubeconfig = null,
                Context = null,
            },
            "version",
            "--client",
            "--output=json"
        );
        string printed;
        try
        {
            printed = await process.Output.ReadToEndAsync(bound.Token);
            await process.WaitForEndAsync(bound.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw DeployDiagnostics.KubectlFailed.With("none", "it did not say its version in time").ToException();
        }
        if (process.ExitCode != 0 || Read(printed) is not { } version)
            throw DeployDiagnostics.KubectlFailed.With(process.ExitCode, "it does not say its version").ToException();
        if (version < Oldest)
            throw DeployDiagnostics.KubectlOld.With(version, Oldest).ToException();
    }

    /// <summary>Reads <c>v1.32.4-whatever</c> out of what it prints.</summary>
    private static Version? Read(string printed)
    {
        try
        {
            var text = (string?)JsonNode.Parse(printed)?["clientVersion"]?["gitVersion"];
            return Version.TryParse(text?.TrimStart('v').Split('-', '+')[0], out var version) ? version : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
