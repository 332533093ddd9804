using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Faults;

/// <summary>SLIP80xx: what concerns a cluster.</summary>
public static class DeployDiagnostics
{
    /// <summary>SLIP8001.</summary>
    public static DiagnosticDescriptor KubectlMissing { get; } =
        Error(
            "SLIP8001",
            "kubectl cannot be started",
            "'{0}' cannot be started: install kubectl and have it on the PATH, or name the program in SlipwayKubectl"
        );

    /// <summary>SLIP8002.</summary>
    public static DiagnosticDescriptor KubectlOld { get; } =
        Error("SLIP8002", "kubectl is too old", "kubectl is {0}, and deploying needs {1} or newer: update it");

    /// <summary>SLIP8003.</summary>
    public static DiagnosticDescriptor BadContext { get; } =
        Error(
            "SLIP8003",
            "The kubeconfig or its context is wrong",
            "kubectl has no cluster to talk to: {0}; set SlipwayKubeconfig and SlipwayContext, or KUBECONFIG"
        );

    /// <summary>SLIP8004.</summary>
    public static DiagnosticDescriptor Unreachable { get; } =
        Error(
            "SLIP8004",
            "The cluster cannot be reached",
            "the cluster of {0} cannot be reached: {1}; nothing is lost, the same command goes on from here"
        );

    /// <summary>SLIP8005.</summary>
    public static DiagnosticDescriptor Unauthorised { get; } =
        Error(
            "SLIP8005",
            "The cluster does not know the user",
            "the cluster of {0} does not take the credentials of the kubeconfig: {1}; log in again, or choose another context with SlipwayContext"
        );

    /// <summary>SLIP8006.</summary>
    public static DiagnosticDescriptor Forbidden { get; } =
        Error(
            "SLIP8006",
            "The user may not do what the deploy needs",
            "the user of {0} is not allowed to {1}: {2}; ask for that permission, or choose another context with SlipwayContext"
        );

    /// <summary>SLIP8007.</summary>
    public static DiagnosticDescriptor KubectlFailed { get; } =
        Error("SLIP8007", "kubectl failed", "kubectl ended with exit code {0}: {1}");

    /// <summary>SLIP8008.</summary>
    public static DiagnosticDescriptor BadAnswer { get; } =
        Error(
            "SLIP8008",
            "The cluster gave an unexpected answer",
            "the cluster of {0} answered {1} when it was to {2}: {3}"
        );

    /// <summary>SLIP8010.</summary>
    public static DiagnosticDescriptor NamespaceMissing { get; } =
        Error(
            "SLIP8010",
            "A namespace does not exist",
            "namespace '{0}' does not exist in the cluster of {1}: create it, or let the deploy do so with SlipwayCreateNamespace=true"
        );

    /// <summary>SLIP8011.</summary>
    public static DiagnosticDescriptor KindNotServed { get; } =
        Error("SLIP8011", "A kind is not served by the cluster", "{0} is not served here ({1}, {2}): {3}");

    /// <summary>SLIP8012.</summary>
    public static DiagnosticDescriptor Rejected { get; } =
        Error("SLIP8012", "The cluster rejects an object", "the cluster rejects {0}: {1}");

    /// <summary>SLIP8013.</summary>
    public static DiagnosticDescriptor Conflict { get; } =
        Error(
            "SLIP8013",
            "Someone else owns a field",
            "{0} has fields that others set: {1}; leave them out of the spec or let the others give them up, or take them over with SlipwayForceConflicts=true"
        );

    /// <summary>SLIP8014.</summary>
    public static DiagnosticDescriptor OtherInventory { get; } =
        Error(
            "SLIP8014",
            "An object belongs to another deployment",
            "{0} was deployed by '{1}', and two deployments would undo each other's work: give it another name, or take it over with SlipwayForceConflicts=true"
        );

    /// <summary>SLIP8015.</summary>
    public static DiagnosticDescriptor BadManifest { get; } =
        Error("SLIP8015", "The manifests cannot be deployed", "'{0}' cannot be deployed: {1}");

    /// <summary>SLIP8016.</summary>
    public static DiagnosticDescriptor BadOrder { get; } =
        Error("SLIP8016", "The order of objects leads nowhere", "{0} waits for {1}: {2}");

    /// <summary>SLIP8020.</summary>
    public static DiagnosticDescriptor ObjectFailed { get; } =
        Error("SLIP8020", "An object failed", "{0} failed: {1}{2}");

    /// <summary>SLIP8021.</summary>
    public static DiagnosticDescriptor TimeIsUp { get; } =
        Error(
            "SLIP8021",
            "The deploy did not finish in time",
            "not done after {0} s: {1}{2}; what was applied stays, the same command goes on from here, and SlipwayDeployTimeout gives it more seconds"
        );

    /// <summary>SLIP8022.</summary>
    public static DiagnosticDescriptor Busy { get; } =
        Error(
            "SLIP8022",
            "Another deploy is in progress",
            "{0} has been deploying '{1}' since {2}, and two at once would undo each other's work: try again when it is done"
        );

    /// <summary>SLIP8023.</summary>
    public static DiagnosticDescriptor GuardLost { get; } =
        Error(
            "SLIP8023",
            "Another deploy took over",
            "{0} took over the deploying of '{1}', since nothing was heard of this one for too long; this one stopped: deploy again when the other is done"
        );

    /// <summary>SLIP8024.</summary>
    public static DiagnosticDescriptor BadInventory { get; } =
        Error(
            "SLIP8024",
            "The inventory cannot be read",
            "ConfigMap '{0}' in namespace '{1}', which lists what was deployed, cannot be read: {2}"
        );

    /// <summary>SLIP8025.</summary>
    public static DiagnosticDescriptor InventoryFull { get; } =
        Error(
            "SLIP8025",
            "Too many objects for one deployment",
            "{0} objects are more than the inventory holds ({1} of {2} bytes): split the project"
        );

    /// <summary>SLIP8026.</summary>
    public static DiagnosticDescriptor NotGone { get; } =
        Error(
            "SLIP8026",
            "An object was not deleted in time",
            "not gone after {0} s: {1}; something in the cluster holds them by a finalizer; the same command goes on from here"
        );

    /// <summary>SLIP8030.</summary>
    public static DiagnosticDescriptor Differs { get; } =
        Error("SLIP8030", "The cluster differs from the manifests", "the cluster differs from the manifests: {0}");

    /// <summary>SLIP8040.</summary>
    public static DiagnosticDescriptor LeftAlone { get; } =
        new(
            "SLIP8040",
            Severity.Warning,
            "An object is left alone",
            "{0} is no longer in the manifests and is not deleted: {1}; delete it yourself if it is not needed"
        );

    /// <summary>SLIP8041.</summary>
    public static DiagnosticDescriptor Ended { get; } =
        new(
            "SLIP8041",
            Severity.Warning,
            "An object that has ended is changed",
            "{0} has ended ({1}), so it does not run again for what changes in it, and counts as it ended: to run it again, delete {2} and deploy again, or give it another name"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        KubectlMissing,
        KubectlOld,
        BadContext,
        Unreachable,
        Unauthorised,
        Forbidden,
        KubectlFailed,
        BadAnswer,
        NamespaceMissing,
        KindNotServed,
        Rejected,
        Conflict,
        OtherInventory,
        BadManifest,
        BadOrder,
        ObjectFailed,
        TimeIsUp,
        Busy,
        GuardLost,
        BadInventory,
        InventoryFull,
        NotGone,
        Differs,
        LeftAlone,
        Ended,
    ];

    /// <summary>Whether there was no way to the cluster.</summary>
    internal static bool IsUnreachable(DiagnosticException exception) =>
        exception.Diagnostics.Any(one => one.Descriptor == Unreachable);

    private static DiagnosticDescriptor Error(string id, string title, string format) =>
        new(id, Severity.Error, title, format);
}
