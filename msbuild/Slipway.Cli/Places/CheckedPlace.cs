using Slipway.Build.Opening;
using Slipway.Compiler;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Places;

/// <summary>Specs that belong together, and those of their files that were asked for.</summary>
/// <param name="Project">The project, or the folder or files without one.</param>
/// <param name="Files">The full paths of the files; null for all.</param>
internal sealed record CheckedPlace(OpenedProject Project, IReadOnlySet<string>? Files)
{
    /// <summary>What findings call standard input.</summary>
    public const string InputName = "stdin";

    /// <summary>What standard input has, which is all there is of the place then; null where files are looked at.</summary>
    public SourceText? Input { get; init; }

    /// <summary>How many files were asked for.</summary>
    public int Count => Input is null ? Files?.Count ?? Project.Request.Specs.Count : 1;

    /// <summary>Checks and compiles it.</summary>
    /// <param name="findings">Takes what is found, of files that were not asked for too.</param>
    /// <param name="cancellation">Stops between the stages.</param>
    public Compilation Compile(List<Diagnostic> findings, CancellationToken cancellation) =>
        Input is null ? Project.Compile(findings, cancellation) : Project.Compile(Input, findings, cancellation);

    /// <summary>Whether a file was asked for; what is about the project as a whole always is.</summary>
    /// <param name="file">The file as findings name it.</param>
    public bool Has(string file) =>
        Files is null || file.Length == 0 || Files.Contains(FullPath(file)) || !Project.Takes(FullPath(file));

    /// <summary>The full path of a file; standard input has none, and keeps its name.</summary>
    /// <param name="file">The file as findings name it.</param>
    public string FullPath(string file) => file == Input?.File ? file : Path.GetFullPath(file, Project.Folder);
}
