using System.CommandLine;
using Slipway.Build.Compiling;
using Slipway.Build.Files;
using Slipway.Cli.Places;
using Slipway.Cli.Rendering;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway render [paths|-]</c>: the manifests of a build, without one.</summary>
internal static class RenderCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string?>("--output", "-o")
        {
            Description =
                "The folder to write the manifests to, as a build lays them out. By default, standard output.",
            HelpName = "folder",
        };
        return SpecCommand.Create(
            "render",
            "Writes the manifests that specs compile to, as one YAML stream.",
            SpecPaths.Argument(),
            [output],
            asked => Task.FromResult(Run(terminal, asked, asked.Words.GetValue(output)))
        );
    }

    private static int Run(Terminal terminal, AskedSpecs asked, string? folder)
    {
        var output = folder is null ? null : Path.GetFullPath(folder, terminal.Folder);
        var places = new SpecPlaces(asked.Settings, asked.Cancellation, output).Find(
            asked.Paths,
            terminal,
            out var fault
        );
        if (fault is not null)
            return terminal.Refuse(fault);
        if (RenderedPlace.All(places, terminal, asked.Cancellation) is not { } rendered)
            return ExitCodes.Found;
        if (folder is not null)
            return Write(terminal, rendered, folder, asked.Cancellation);
        ManifestStream.Write(rendered.SelectMany(one => one.Manifests), terminal.Output);
        return ExitCodes.Done;
    }

    private static int Write(
        Terminal terminal,
        IReadOnlyList<RenderedPlace> rendered,
        string folder,
        CancellationToken cancellation
    )
    {
        var manifests = rendered.SelectMany(one => one.Manifests).ToList();
        var twice = manifests.GroupBy(one => one.Path, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            return terminal.Refuse($"two projects have a manifest '{twice.Key}': render one project at a time");
        var request = rendered[0].Place.Project.Request with
        {
            OutputFolder = Path.GetFullPath(folder, terminal.Folder),
        };
        try
        {
            ManifestFolder.Replace(request, [.. manifests.Select(one => (one.Path, one.Content))], cancellation);
        }
        catch (UnwritableFileException failure)
        {
            return terminal.Refuse($"cannot write '{failure.Path}': {failure.Message}");
        }
        terminal.Error.WriteLine($"{CountedWord.Of(manifests.Count, "manifest")} written to {folder}");
        return ExitCodes.Done;
    }
}
