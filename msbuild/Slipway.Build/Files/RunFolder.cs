namespace Slipway.Build.Files;

/// <summary>A folder that one run has for itself, whatever else runs at the same time; it is gone afterwards.</summary>
internal sealed class RunFolder : IDisposable
{
    /// <summary>Makes a folder.</summary>
    /// <param name="above">The full path of the folder that those of all runs are in.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public RunFolder(string above)
    {
        Path = System.IO.Path.Combine(above, System.IO.Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnwritableFileException(Path, exception);
        }
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>Deletes the folder with all that is in it.</summary>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another program looks at it: clean removes it.
        }
    }
}
