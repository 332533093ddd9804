namespace Slipway.Build.Files;

/// <summary>Folders of builds and tools, which hold no specs of people.</summary>
internal static class MachineFolder
{
    private static readonly string[] Names = ["bin", "obj", "node_modules", "artifacts"];

    /// <summary>Whether a folder is one.</summary>
    /// <param name="name">Its name.</param>
    public static bool Is(string name) => Names.Contains(name, StringComparer.Ordinal) || name.StartsWith('.');

    /// <summary>Whether a file is in one.</summary>
    /// <param name="file">The full path of the file.</param>
    /// <param name="folder">The full path of the folder below which names count.</param>
    public static bool IsIn(string file, string folder) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).SkipLast(1).Any(Is);
}
