using Microsoft.Build.Framework;
using Slipway.Build.Logging;

namespace Slipway.Tasks.Logging;

/// <summary>Adds to the error log what was found by tasks that have nothing to do in this build.</summary>
[MSBuildMultiThreadableTask]
public sealed class LogEarlierFindings : SlipwayTask
{
    /// <summary>The names of the tasks.</summary>
    [Required]
    public string[] Tasks { get; set; } = [];

    private protected override void Run(CancellationToken cancellation)
    {
        foreach (var task in Tasks)
            new ErrorLog(LogFolder!, Findings.IsError).Repeat(task);
    }
}
