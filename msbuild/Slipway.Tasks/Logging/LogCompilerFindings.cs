using Microsoft.Build.Framework;
using Slipway.Build.Logging;

namespace Slipway.Tasks.Logging;

/// <summary>Adds to the error log what the analyzers found in the C# compiler.</summary>
[MSBuildMultiThreadableTask]
public sealed class LogCompilerFindings : SlipwayTask
{
    /// <summary>The full path of the compiler's own log.</summary>
    [Required]
    public string CompilerLog { get; set; } = "";

    /// <summary>Whether the build has failed.</summary>
    public bool HasFailed { get; set; }

    private protected override void Run(CancellationToken cancellation) =>
        new ErrorLog(LogFolder!, Findings.IsError).AddCompiler(CompilerLog, HasFailed);
}
