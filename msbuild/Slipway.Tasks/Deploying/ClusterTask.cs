using System.Globalization;
using Microsoft.Build.Framework;
using Slipway.Build.Compiling;
using Slipway.Build.Faults;
using Slipway.Bundles;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Kubectl;
using Slipway.Deploy.Options;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Tasks.Deploying;

/// <summary>What the tasks that talk to a cluster have in common: which cluster, which deployment, and how faults are reported.</summary>
public abstract class ClusterTask : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>What messages call the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>What the deployment is called; its inventory goes by this name.</summary>
    [Required]
    public string DeployName { get; set; } = "";

    /// <summary>The namespace of the inventory, and of objects that name none.</summary>
    public string? Namespace { get; set; }

    /// <summary>The environment that is meant; empty for none.</summary>
    public string? Environment { get; set; }

    /// <summary>The environments the project has; without any, every one is taken.</summary>
    public string[] Environments { get; set; } = [];

    /// <summary>The user's kubectl: a name on the PATH, or a path; <c>kubectl</c> where it is empty.</summary>
    public string? Kubectl { get; set; }

    /// <summary>The full path of the kubeconfig; empty for the one kubectl takes by itself.</summary>
    public string? Kubeconfig { get; set; }

    /// <summary>The context in it; empty for its current one.</summary>
    public string? Context { get; set; }

    /// <summary>How long everything together may take, in seconds.</summary>
    public string? Timeout { get; set; }

    /// <summary>Kinds that are deleted although they hold data or other objects.</summary>
    public string[] DeleteKinds { get; set; } = [];

    /// <summary>The full path of the folder with a page for each rule.</summary>
    public string? RulePages { get; set; }

    private TaskFindings Findings => new(Log, RulePages);

    /// <inheritdoc />
    public sealed override bool Execute()
    {
        try
        {
            if (Options() is { } options)
                RunAsync(options, new DeployLog(Say, Report), cancellation.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // MSBuild says itself that the build was cancelled.
            return false;
        }
        catch (DiagnosticException failure)
        {
            foreach (var fault in failure.Diagnostics)
                Report(fault);
        }
        catch (Exception exception)
        {
            // A defect must not look like a user's mistake, and its inner words help no one who reads the log.
            Findings.Report(BuildDiagnostics.Internal.At(Place, exception.GetType().Name));
        }
        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc />
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose()
    {
        cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Does the task's work.</summary>
    /// <param name="options">What the project says.</param>
    /// <param name="log">Where to tell.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="DiagnosticException">The work cannot be done.</exception>
    private protected abstract Task RunAsync(DeployOptions options, DeployLog log, CancellationToken cancellation);

    /// <summary>Prints a line.</summary>
    private protected void Say(string line) => Log.LogMessage(MessageImportance.High, "{0}", line);

    /// <summary>Reports a fault: about its file, or else about the project.</summary>
    private protected void Report(Diagnostic fault) =>
        Findings.Report(fault.Span == SourceSpan.None ? fault with { Span = Place } : fault);

    private SourceSpan Place => SourceSpan.StartOf(ProjectFile);

    /// <summary>Reads the options; null where one is wrong, which is reported.</summary>
    private DeployOptions? Options()
    {
        const int LongestName = 200;
        if (DeployName.Length > LongestName || DnsName.Subdomain.Fault(DeployName) is not null)
            BadOption(
                "SlipwayDeployName",
                $"'{DeployName}' is not a name of an object: write lower-case letters, digits and '-', as in color-serving"
            );
        if (NamespaceName.Fault(Namespace) is { } fault)
            BadOption("SlipwayNamespace", fault);
        foreach (var wrong in EnvironmentName.Check(ProjectFile, Environment, Environments))
            Report(wrong);
        if (
            !int.TryParse(Timeout ?? "600", NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds == 0
        )
            BadOption("SlipwayDeployTimeout", $"'{Timeout}' is not a number of seconds: write one above 0, as in 600");
        if (Log.HasLoggedErrors)
            return null;
        return new DeployOptions
        {
            Name = DeployName,
            Namespace = string.IsNullOrEmpty(Namespace) ? NamespaceName.Default : Namespace,
            Kubectl = new KubectlCommand
            {
                Program = string.IsNullOrEmpty(Kubectl) ? "kubectl" : Kubectl,
                Kubeconfig = string.IsNullOrEmpty(Kubeconfig) ? null : Kubeconfig,
                Context = string.IsNullOrEmpty(Context) ? null : Context,
            },
            TimeLimit = TimeSpan.FromSeconds(seconds),
            DeleteKinds = DeleteKinds.ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }

    private void BadOption(string option, string reason) =>
        Findings.Report(BuildDiagnostics.BadOption.At(Place, option, reason));
}
