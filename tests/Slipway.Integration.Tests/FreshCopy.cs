namespace Slipway.Integration.Tests;

/// <summary>The repository as someone has it who has just cloned it: nothing is built, nothing of this run is touched.</summary>
internal sealed class FreshCopy : IDisposable
{
    private static readonly string[] LeftOut = ["bin", "obj", "artifacts", ".git", "tests"];

    public FreshCopy() => Copy(Repository.Root, Folder);

    public string Folder { get; } = Directory.CreateTempSubdirectory("slipway-clone-").FullName;

    public void Dispose() => TemporaryFolder.Delete(Folder);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var name = Path.GetFileName(folder);
            if (!LeftOut.Contains(name, StringComparer.Ordinal))
                Copy(folder, Path.Combine(to, name));
        }
    }
}
