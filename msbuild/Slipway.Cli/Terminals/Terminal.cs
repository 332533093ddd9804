using Spectre.Console;

namespace Slipway.Cli.Terminals;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Input">What is typed or piped in.</param>
/// <param name="Output">What was asked for: findings, manifests, tables.</param>
/// <param name="Error">What is said about it: counts, and why a command cannot do its work.</param>
/// <param name="Folder">The full path of the folder that paths are relative to.</param>
/// <param name="IsRich">Whether people look at the output, so that colours and tables serve.</param>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error, string Folder, bool IsRich)
{
    private const int UnbrokenWidth = 100_000;

    private readonly Lazy<IAnsiConsole> rich = new(() =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(Output),
                Ansi = IsRich ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = IsRich ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        )
    );

    /// <summary>The terminal of this process. <c>NO_COLOR</c> turns colours off, as in other programs.</summary>
    public static Terminal OfProcess()
    {
        var isPlain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new Terminal(Console.In, Console.Out, Console.Error, Environment.CurrentDirectory, !isPlain);
    }

    /// <summary>Writes tables and colours to <see cref="Output"/>; plain text where no one looks.</summary>
    public IAnsiConsole Rich => rich.Value;

    /// <summary><see cref="Rich"/> for lines of any length: terminals break them themselves, and keep the paths in them whole.</summary>
    public IAnsiConsole Unbroken
    {
        get
        {
            Rich.Profile.Width = UnbrokenWidth;
            return Rich;
        }
    }

    /// <summary>The same terminal with standard error in place of the output: for findings of a command that writes something else.</summary>
    public Terminal Aside => new(Input, Error, Error, Folder, IsRich);

    /// <summary>Says why a command cannot do what it was asked for.</summary>
    /// <param name="fault">What is wrong, and what to write.</param>
    /// <returns>The exit code of such a command.</returns>
    public int Refuse(string fault)
    {
        Error.WriteLine($"slipway: {fault}");
        return ExitCodes.Refused;
    }
}
