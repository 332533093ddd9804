using System.Text.RegularExpressions;
using Slipway.Deploy.Faults;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Kubectl;

/// <summary>What kubectl says on standard error, in our words: its own may hold addresses, tokens and whole requests.</summary>
internal static partial class KubectlComplaint
{
    /// <summary>Why the proxy did not start.</summary>
    public static Diagnostic AtStart(int exitCode, string text)
    {
        if (MissingContext().Match(text) is { Success: true } context)
            return DeployDiagnostics.BadContext.With($"there is no context '{context.Groups["name"].Value}'");
        if (MissingFile().IsMatch(text))
            return DeployDiagnostics.BadContext.With("the kubeconfig file does not exist or cannot be read");
        if (Malformed().IsMatch(text))
            return DeployDiagnostics.BadContext.With("the kubeconfig file is malformed");
        if (text.Contains("unknown flag", StringComparison.Ordinal))
            return DeployDiagnostics.KubectlFailed.With(
                exitCode,
                "it does not know the options of its proxy; update it"
            );
        return DeployDiagnostics.KubectlFailed.With(
            exitCode,
            "its proxy did not start; `kubectl version` may tell more"
        );
    }

    /// <summary>Why a request did not get through to the cluster.</summary>
    /// <param name="place">What messages call the cluster.</param>
    /// <param name="text">What the proxy said.</param>
    public static Diagnostic OnTheWay(string place, string text)
    {
        if (Plugin().IsMatch(text))
            return DeployDiagnostics.Unauthorised.With(place, "the plugin that gets them failed or is not installed");
        var reason =
            text.Contains("x509:", StringComparison.Ordinal) ? "its certificate is not trusted"
            : text.Contains("no such host", StringComparison.Ordinal) ? "its host name is not known"
            : Unconfigured().IsMatch(text) ? "there is no kubeconfig, and no cluster at kubectl's default address"
            : text.Contains("connection refused", StringComparison.Ordinal) ? "nothing listens at its address"
            : Slow().IsMatch(text) ? "it does not answer in time"
            : text.Contains("no route to host", StringComparison.Ordinal) ? "there is no way to its address"
            : "the connection broke off";
        return DeployDiagnostics.Unreachable.With(place, reason);
    }

    /// <summary>Whether waiting cannot help.</summary>
    public static bool IsFinal(string text) =>
        Plugin().IsMatch(text) || text.Contains("x509:", StringComparison.Ordinal);

    [GeneratedRegex(
        "context \"(?<name>[^\"]{1,200})\" does not exist|context was not found for specified context: (?<name>\\S{1,200})",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MissingContext();

    [GeneratedRegex(
        "no such file or directory|cannot find the (file|path)|permission denied",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MissingFile();

    [GeneratedRegex(
        "error loading config file|invalid configuration|couldn't get version/kind|yaml:",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Malformed();

    [GeneratedRegex(
        "getting credentials|exec plugin|executable .* not found|oauth2:",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Plugin();

    [GeneratedRegex(
        @"(localhost|127\.0\.0\.1|\[::1\]):8080: connect: connection refused",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Unconfigured();

    [GeneratedRegex("i/o timeout|TLS handshake timeout|deadline exceeded", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slow();
}
