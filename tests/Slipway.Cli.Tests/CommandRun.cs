using Slipway.Cli.Terminals;

namespace Slipway.Cli.Tests;

/// <summary>What a command line gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it said.</param>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    /// <summary>Carries one out.</summary>
    /// <param name="folder">The folder it is started in.</param>
    /// <param name="arguments">The words after the program's name.</param>
    public static Task<CommandRun> Of(string folder, params string[] arguments) =>
        With(folder, "", isRich: false, arguments);

    /// <summary>Carries one out in a terminal that shows colours.</summary>
    public static Task<CommandRun> InTerminal(string folder, params string[] arguments) =>
        With(folder, "", isRich: true, arguments);

    /// <summary>Carries one out with something on standard input.</summary>
    public static Task<CommandRun> WithInput(string folder, string input, params string[] arguments) =>
        With(folder, input, isRich: false, arguments);

    private static async Task<CommandRun> With(string folder, string input, bool isRich, string[] arguments)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(reader, output, error, folder, isRich);
        var code = await SlipwayCommand.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new CommandRun(code, Text(output), Text(error));
    }

    private static string Text(StringWriter writer) => writer.ToString().ReplaceLineEndings("\n");
}
