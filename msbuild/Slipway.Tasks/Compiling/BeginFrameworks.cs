using Microsoft.Build.Framework;

namespace Slipway.Tasks.Compiling;

/// <summary>Begins a build for several target frameworks, in which each finding is said once.</summary>
[MSBuildMultiThreadableTask]
public sealed class BeginFrameworks : SlipwayTask
{
    private protected override void Run(CancellationToken cancellation) => SaidFindings.Begin(Said!);
}
