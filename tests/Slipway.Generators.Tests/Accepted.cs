namespace Slipway.Generators.Tests;

/// <summary>Texts that are checked in and compared. SLIPWAY_ACCEPT=1 writes them; the build server refuses to.</summary>
internal static class Accepted
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Slipway.Generators.Tests");

    /// <summary>Compares a text with the file that is checked in.</summary>
    /// <param name="path">The file, from the folder of these tests.</param>
    /// <param name="text">What it must hold.</param>
    public static void Check(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        if (Environment.GetEnvironmentVariable("SLIPWAY_ACCEPT") == "1")
        {
            Environment.GetEnvironmentVariable("CI").ShouldBeNullOrEmpty("nothing is accepted on a build server");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        File.Exists(file).ShouldBeTrue($"{path} is not checked in: run the test with SLIPWAY_ACCEPT=1");
        text.ReplaceLineEndings("\n").ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"), path);
    }

    /// <summary>The files of a folder that no test asks for any more are removed, or reported.</summary>
    /// <param name="folder">The folder, from that of these tests.</param>
    /// <param name="known">The names of the files that there are to be.</param>
    public static void CheckNames(string folder, IEnumerable<string> known)
    {
        var path = Path.Combine(Folder, folder);
        var files = Directory
            .GetFiles(path)
            .Select(file => Path.GetFileName(file))
            .Except(known, StringComparer.Ordinal)
            .ToList();
        if (Environment.GetEnvironmentVariable("SLIPWAY_ACCEPT") == "1")
            files.ForEach(file => File.Delete(Path.Combine(path, file)));
        else
            files.ShouldBeEmpty($"files in {folder} that no test asks for");
    }
}
