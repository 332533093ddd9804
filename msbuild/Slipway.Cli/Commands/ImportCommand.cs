using System.CommandLine;
using System.Text;
using Slipway.Build.Files;
using Slipway.Cli.Importing;
using Slipway.Cli.Places;
using Slipway.Cli.Rendering;
using Slipway.Cli.Terminals;
using Slipway.Import;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway import [paths|-]</c>: the C# of specs that are there as YAML.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The folder to write the C# to, a file for each YAML file. By default, standard output.",
            HelpName = "folder",
        };
        var force = new Option<bool>("--force") { Description = "Replaces files that are there." };
        var place = new Option<string?>("--code-namespace")
        {
            Description = "The C# namespace of the classes. By default, none.",
            HelpName = "name",
        };
        var builders = new Option<string?>("--builder-namespace")
        {
            Description =
                "The C# namespace of the builders of the project's own schemas. By default, the name of the project. As SlipwayBuilderNamespace.",
            HelpName = "name",
        };
        return SpecCommand.Create(
            "import",
            "Writes the C# that describes the same documents as YAML specs.",
            SpecPaths.Argument(),
            [output, force, place, builders],
            asked =>
                Task.FromResult(
                    Run(
                        terminal,
                        asked,
                        new ImportRequest(
                            asked.Words.GetValue(output),
                            asked.Words.GetValue(force),
                            asked.Words.GetValue(place) ?? "",
                            asked.Words.GetValue(builders)
                        )
                    )
                )
        );
    }

    private static int Run(Terminal terminal, AskedSpecs asked, ImportRequest request)
    {
        var places = new SpecPlaces(asked.Settings, asked.Cancellation).Find(asked.Paths, terminal, out var fault);
        if (fault is not null)
            return terminal.Refuse(fault);
        if (RenderedPlace.All(places, terminal, asked.Cancellation) is not { } rendered)
            return ExitCodes.Found;
        var imported = rendered
            .Select(one => ImportedPlace.Of(one, request, terminal.Folder, asked.Cancellation))
            .ToList();
        var files = imported.SelectMany(one => one.Files).ToList();
        if (Fault(files, request, terminal) is { } wrong)
            return terminal.Refuse(wrong);
        var untyped = imported.SelectMany(one => one.Untyped).ToList();
        foreach (var part in untyped)
            terminal.Error.WriteLine(part);
        if (request.Folder is null)
        {
            terminal.Output.Write(files[0].Text);
            return ExitCodes.Done;
        }
        return Write(terminal, files, request);
    }

    /// <summary>Why the files cannot be written; null where they can.</summary>
    private static string? Fault(List<ImportedFile> files, ImportRequest request, Terminal terminal)
    {
        if (files.Count == 0)
            return "there are no YAML specs here: name files or folders that have some";
        var named = files.GroupBy(one => one.Class, StringComparer.OrdinalIgnoreCase);
        if (named.FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            return $"two files would become '{twice.Key}.cs': import them one at a time";
        if (request.Folder is null)
            return files.Count == 1
                ? null
                : $"{files.Count} files of YAML become as many of C#: name a folder for them with --output";
        return request.IsForced
            ? null
            : files
                .Select(one => PathOf(one, request, terminal))
                .Where(Path.Exists)
                .Select(path => $"'{Path.GetRelativePath(terminal.Folder, path)}' exists: --force replaces it")
                .FirstOrDefault();
    }

    private static string PathOf(ImportedFile file, ImportRequest request, Terminal terminal) =>
        Path.Combine(Path.GetFullPath(request.Folder!, terminal.Folder), file.Class + ".cs");

    private static int Write(Terminal terminal, List<ImportedFile> files, ImportRequest request)
    {
        try
        {
            foreach (var file in files)
                SafeFile.Write(PathOf(file, request, terminal), Encoding.UTF8.GetBytes(file.Text));
        }
        catch (UnwritableFileException failure)
        {
            return terminal.Refuse($"cannot write '{failure.Path}': {failure.Message}");
        }
        terminal.Error.WriteLine($"{CountedWord.Of(files.Count, "file")} written to {request.Folder}");
        return ExitCodes.Done;
    }
}
