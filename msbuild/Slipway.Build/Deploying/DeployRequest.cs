using System.Globalization;
using Slipway.Build.Compiling;
using Slipway.Build.Faults;
using Slipway.Deploy.Kubectl;
using Slipway.Deploy.Options;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Build.Deploying;

/// <summary>What a project says about its deployment, in its own words.</summary>
internal sealed record DeployRequest
{
    private const int LongestName = 200;

    /// <summary>What messages call the project file.</summary>
    public required string Project { get; init; }

    /// <summary>What the deployment is called; its inventory goes by this name.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace of the inventory, and of objects that name none; null or empty for the default.</summary>
    public string? Namespace { get; init; }

    /// <summary>The environment that is meant; null or empty for none.</summary>
    public string? Environment { get; init; }

    /// <summary>The environments the project has; without any, every one is taken.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>The user's kubectl: a name on the PATH, or a path; null or empty for <c>kubectl</c>.</summary>
    public string? Kubectl { get; init; }

    /// <summary>The full path of the kubeconfig; null or empty for the one that kubectl takes by itself.</summary>
    public string? Kubeconfig { get; init; }

    /// <summary>The context in it; null or empty for its current one.</summary>
    public string? Context { get; init; }

    /// <summary>How long everything together may take, in seconds; null for ten minutes.</summary>
    public string? TimeLimit { get; init; }

    /// <summary>Kinds that are deleted although they hold data or other objects.</summary>
    public IReadOnlyList<string> DeleteKinds { get; init; } = [];

    /// <summary>Reads it.</summary>
    /// <param name="report">Takes what is wrong with it.</param>
    /// <returns>The options; null where one is wrong.</returns>
    public DeployOptions? Options(Action<Diagnostic> report)
    {
        var faults = Faults(out var limit);
        faults.ForEach(report);
        if (faults.Exists(fault => fault.Severity == Severity.Error))
            return null;
        return new DeployOptions
        {
            Name = Name,
            Namespace = string.IsNullOrEmpty(Namespace) ? NamespaceName.Default : Namespace,
            Kubectl = new KubectlCommand
            {
                Program = string.IsNullOrEmpty(Kubectl) ? "kubectl" : Kubectl,
                Kubeconfig = string.IsNullOrEmpty(Kubeconfig) ? null : Kubeconfig,
                Context = string.IsNullOrEmpty(Context) ? null : Context,
            },
            TimeLimit = TimeSpan.FromSeconds(limit),
            DeleteKinds = DeleteKinds.ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }

    private List<Diagnostic> Faults(out int limit)
    {
        var faults = new List<Diagnostic>();
        if (Name.Length > LongestName || DnsName.Subdomain.Fault(Name) is not null)
            Add(
                "SlipwayDeployName",
                $"'{Name}' is not a name of an object: write lower-case letters, digits and '-', as in color-serving"
            );
        if (NamespaceName.Fault(Namespace) is { } fault)
            Add("SlipwayNamespace", fault);
        faults.AddRange(EnvironmentName.Check(Project, Environment, Environments));
        if (!int.TryParse(TimeLimit ?? "600", NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit == 0)
            Add("SlipwayDeployTimeout", $"'{TimeLimit}' is not a number of seconds: write one above 0, as in 600");
        return faults;

        void Add(string option, string reason) =>
            faults.Add(BuildDiagnostics.BadOption.At(SourceSpan.StartOf(Project), option, reason));
    }
}
