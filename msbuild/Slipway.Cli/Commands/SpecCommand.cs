using System.CommandLine;
using Slipway.Cli.Terminals;
using Slipway.Schema.Words;

namespace Slipway.Cli.Commands;

/// <summary>A command that looks at specs: it takes files, folders and projects, and the options that projects have.</summary>
internal static class SpecCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in a sentence.</param>
    /// <param name="paths">The argument for the specs.</param>
    /// <param name="options">The options that it alone has.</param>
    /// <param name="run">Does it; next to the wait for Ctrl+C, which would otherwise wait for it.</param>
    public static Command Create(
        string name,
        string description,
        Argument<string[]> paths,
        IEnumerable<Option> options,
        Func<AskedSpecs, Task<int>> run
    )
    {
        var command = new Command(name, description) { paths };
        foreach (var option in options)
            command.Options.Add(option);
        var project = new ProjectOptions();
        project.AddTo(command);
        command.Validators.Add(words =>
        {
            // A word that begins like an option and is none would be taken for a path.
            foreach (var word in (words.GetValue(paths) ?? []).Where(one => one.Length > 1 && one[0] == '-'))
                words.AddError(Unknown(word, command));
        });
        command.SetAction(
            (words, cancellation) =>
                Task.Run(
                    () => run(new AskedSpecs(words, words.GetValue(paths) ?? [], project.Read(words), cancellation)),
                    cancellation
                )
        );
        return command;
    }

    private static string Unknown(string word, Command command) =>
        UnknownWord.Of(
            "option",
            word,
            NearestWord.Find(word, command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))),
            $"'slipway {command.Name} --help' lists them; a file of that name is './{word}'"
        );
}
