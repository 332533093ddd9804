using System.Diagnostics;
using System.Text;

namespace Slipway.Deploy.Kubectl;

/// <summary>The user's kubectl, and which cluster it is to talk to.</summary>
public sealed record KubectlCommand
{
    /// <summary>The program: a name on the PATH, or a path.</summary>
    public string Program { get; init; } = "kubectl";

    /// <summary>The kubeconfig file; null for the one kubectl takes by itself.</summary>
    public string? Kubeconfig { get; init; }

    /// <summary>The context in it; null for its current one.</summary>
    public string? Context { get; init; }

    /// <summary>What messages call the cluster.</summary>
    public string Place =>
        (Context, Kubeconfig) switch
        {
            ({ } context, _) => $"context '{context}'",
            (null, { } file) => $"kubeconfig '{System.IO.Path.GetFileName(file)}'",
            _ => "the current context",
        };

    /// <summary>How a process of it is started; its auth plugins see the user's own environment.</summary>
    /// <param name="arguments">What it is to do.</param>
    internal ProcessStartInfo Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (!string.IsNullOrEmpty(Kubeconfig))
            start.ArgumentList.Add("--kubeconfig=" + Kubeconfig);
        if (!string.IsNullOrEmpty(Context))
            start.ArgumentList.Add("--context=" + Context);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }
}
