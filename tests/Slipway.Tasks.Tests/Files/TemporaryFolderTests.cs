namespace Slipway.Tasks.Tests.Files;

/// <summary>A run of tests fails when its fixtures cannot clean up, although each test has passed.</summary>
public class TemporaryFolderTests
{
    [Fact]
    public async Task A_folder_that_is_still_written_to_is_deleted_when_that_ends()
    {
        var folder = new TemporaryFolder();
        var ends = DateTime.UtcNow.AddSeconds(1);
        var writing = Task.Run(() =>
        {
            for (var number = 0; DateTime.UtcNow < ends; number++)
            {
                try
                {
                    folder.Write($"{number}/file");
                }
                catch (DirectoryNotFoundException)
                {
                    // Deleted between its making and the file: the next one is made from the top.
                }
            }
        });
        folder.Dispose();
        await writing;
        folder.Dispose();
        Directory.Exists(folder.Path).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_is_gone_already_is_left_at_that()
    {
        var folder = new TemporaryFolder();
        folder.Dispose();
        folder.Dispose();
        Directory.Exists(folder.Path).ShouldBeFalse();
    }
}
