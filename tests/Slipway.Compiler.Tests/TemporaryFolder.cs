namespace Slipway.Compiler.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("slipway-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
