using Slipway.Build.Opening;

namespace Slipway.Cli.Places;

/// <summary>Specs that belong together, and those of their files that were asked for.</summary>
/// <param name="Project">The project, or the folder or files without one.</param>
/// <param name="Files">The full paths of the files; null for all.</param>
internal sealed record CheckedPlace(OpenedProject Project, IReadOnlySet<string>? Files)
{
    /// <summary>Whether a file was asked for; what is about the project as a whole always is.</summary>
    /// <param name="file">The file as findings name it.</param>
    public bool Has(string file) =>
        Files is null || file.Length == 0 || Files.Contains(FullPath(file)) || !Project.Takes(FullPath(file));

    /// <summary>The full path of a file.</summary>
    /// <param name="file">The file as findings name it.</param>
    public string FullPath(string file) => Path.GetFullPath(file, Project.Folder);
}
