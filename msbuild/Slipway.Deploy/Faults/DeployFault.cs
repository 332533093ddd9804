namespace Slipway.Deploy.Faults;

/// <summary>What went wrong.</summary>
/// <param name="Diagnostic">Which way.</param>
/// <param name="Message">What, why, and what to do.</param>
public sealed record DeployFault(DeployDiagnostic Diagnostic, string Message)
{
    /// <summary>The id.</summary>
    public string Id => Diagnostic.Id;

    /// <summary>The fault as something to throw.</summary>
    public DeployException ToException() => new([this]);
}
