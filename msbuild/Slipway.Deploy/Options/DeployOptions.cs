using Slipway.Deploy.Kubectl;

namespace Slipway.Deploy.Options;

/// <summary>What the project says about its deployment.</summary>
public sealed record DeployOptions
{
    /// <summary>The user's kubectl and the cluster.</summary>
    public required KubectlCommand Kubectl { get; init; }

    /// <summary>What the deployment is called: its inventory goes by this name. A lower-case name as objects have it.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace of the inventory, and of objects that name none.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>Whether namespaces that do not exist are made.</summary>
    public bool CreateNamespace { get; init; }

    /// <summary>Whether fields and objects that others own are taken over.</summary>
    public bool ForceConflicts { get; init; }

    /// <summary>Kinds that are deleted although they hold data or other objects.</summary>
    public IReadOnlySet<string> DeleteKinds { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long everything together may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the API server may stay away.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long after its last sign of life a deploy counts as dead, and another one takes over.</summary>
    public TimeSpan GuardDuration { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an object may say that it failed before it is believed, where its controller tries again.</summary>
    public TimeSpan FailingLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often states are looked at.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Who deploys, as others see it.</summary>
    public string Holder { get; init; } = $"{Environment.UserName}@{Environment.MachineName}";
}
