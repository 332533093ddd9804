using System.Diagnostics;

namespace Slipway.TestKit;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("slipway-test-").FullName;

    /// <summary>The full path of something in it.</summary>
    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a file, and the folders above it.</summary>
    /// <returns>The full path.</returns>
    public string Write(string path, string content = "content")
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    /// <summary>Writes a file of a size, always the same bytes.</summary>
    /// <returns>The full path.</returns>
    public string WriteLarge(string path, long size)
    {
        var full = Write(path, "");
        using var file = File.OpenWrite(full);
        var random = new Random(7);
        var block = new byte[1024 * 1024];
        for (var left = size; left > 0; left -= block.Length)
        {
            random.NextBytes(block);
            file.Write(block, 0, (int)Math.Min(block.Length, left));
        }
        return full;
    }

    /// <summary>
    /// Deletes a folder whole. A program that a test started may still write there when the test has ended; a folder that
    /// is not empty the moment after it was emptied is emptied again, for two minutes at most.
    /// </summary>
    public static void Delete(string folder)
    {
        for (var started = Stopwatch.StartNew(); ; Thread.Sleep(100))
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException) when (Directory.Exists(folder) && started.Elapsed < TimeSpan.FromMinutes(2)) { }
            catch (DirectoryNotFoundException)
            {
                return;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => Delete(Path);
}
