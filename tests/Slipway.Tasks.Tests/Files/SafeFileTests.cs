using System.Collections.Concurrent;
using Slipway.Build.Files;

namespace Slipway.Tasks.Tests.Files;

public sealed class SafeFileTests : IDisposable
{
    private const int Folders = 1000;

    private readonly string root = Directory.CreateTempSubdirectory("slipway-files-").FullName;
    private readonly ConcurrentBag<string> failures = [];

    public void Dispose() => TemporaryFolder.Delete(root);

    [Fact]
    public void Files_that_come_into_a_new_folder_at_one_time_are_all_written()
    {
        using var start = new Barrier(2);
        var writers = new[] { "one", "two" }.Select(name => new Thread(() => Write(name, start))).ToList();

        writers.ForEach(writer => writer.Start());
        writers.ForEach(writer => writer.Join());

        failures.ShouldBeEmpty();
    }

    private void Write(string name, Barrier start)
    {
        for (var at = 0; at < Folders; at++)
        {
            start.SignalAndWait();
            try
            {
                SafeFile.Write(Path.Combine(root, $"{at}", name), [1]);
            }
            catch (UnwritableFileException failure)
            {
                failures.Add($"{failure.Path}: {failure.InnerException!.Message}");
            }
        }
    }
}
