using Microsoft.Build.Framework;
using Slipway.Build.Compiling;

namespace Slipway.Tasks.Compiling;

/// <summary>Has the compiler of specs load next to the build, which for a second or so waits for the C# compiler.</summary>
[MSBuildMultiThreadableTask]
public sealed class StartCompiler : Microsoft.Build.Utilities.Task
{
    /// <inheritdoc />
    public override bool Execute()
    {
        // Should it fail, the compilation of the project's specs will as well, and tell.
        _ = System.Threading.Tasks.Task.Run(() => FirstCompilation.Run(CancellationToken.None));
        return true;
    }
}
