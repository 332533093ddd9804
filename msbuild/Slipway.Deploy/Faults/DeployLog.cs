using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Faults;

/// <summary>Where a run tells what it does.</summary>
/// <param name="Say">Takes a line for people.</param>
/// <param name="Warn">Takes what the run goes on in spite of.</param>
public sealed record DeployLog(Action<string> Say, Action<Diagnostic> Warn);
