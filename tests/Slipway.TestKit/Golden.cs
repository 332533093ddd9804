namespace Slipway.TestKit;

/// <summary>
/// Files of the repository that hold, byte for byte, what the code must make of an input. Set SLIPWAY_ACCEPT=1 to take what
/// it makes now for right; a build server refuses to.
/// </summary>
public static class Golden
{
    /// <summary>Compares one file.</summary>
    /// <param name="file">The full path.</param>
    /// <param name="text">What the code makes.</param>
    public static void Match(string file, string text)
    {
        if (IsAccepting())
            Write(file, text);
        File.Exists(file).ShouldBeTrue($"{file} is absent: set SLIPWAY_ACCEPT=1 to write it");
        text.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"), file);
    }

    /// <summary>Compares a whole folder: no file may be absent, and none be there that the code does not make.</summary>
    /// <param name="folder">The full path.</param>
    /// <param name="texts">What the code makes, by path in the folder.</param>
    /// <param name="inputs">Files of the folder that the code reads.</param>
    public static void Match(string folder, IReadOnlyDictionary<string, string> texts, params string[] inputs)
    {
        if (IsAccepting())
        {
            foreach (var file in Files(folder, inputs))
                File.Delete(Path.Combine(folder, file));
            foreach (var (path, text) in texts)
                Write(Path.Combine(folder, path), text);
        }
        Files(folder, inputs).ShouldBe(texts.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, text) in texts)
            text.ShouldBe(File.ReadAllText(Path.Combine(folder, path)), path);
    }

    private static bool IsAccepting()
    {
        if (Environment.GetEnvironmentVariable("SLIPWAY_ACCEPT") != "1")
            return false;
        Environment.GetEnvironmentVariable("CI").ShouldBeNullOrEmpty("goldens are not accepted on a build server");
        return true;
    }

    private static IEnumerable<string> Files(string folder, string[] inputs) =>
        !Directory.Exists(folder)
            ? []
            : Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Except(inputs, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal);

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
