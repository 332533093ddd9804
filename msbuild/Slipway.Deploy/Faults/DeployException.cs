namespace Slipway.Deploy.Faults;

/// <summary>A run that cannot go on, with every reason that is known.</summary>
/// <param name="faults">The reasons; at least one.</param>
public sealed class DeployException(IReadOnlyList<DeployFault> faults)
    : Exception(string.Join('\n', faults.Select(fault => fault.Message)))
{
    /// <summary>The reasons.</summary>
    public IReadOnlyList<DeployFault> Faults { get; } = faults;

    /// <summary>Whether there was no way to the cluster.</summary>
    internal bool IsUnreachable => Faults.Any(fault => fault.Diagnostic == DeployDiagnostics.Unreachable);
}
