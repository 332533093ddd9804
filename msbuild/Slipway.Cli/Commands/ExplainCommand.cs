using System.CommandLine;
using Slipway.Build;
using Slipway.Cli.Explaining;
using Slipway.Cli.Reports;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway explain [id]</c>: what a kind of finding means, why it matters and how to fix it.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("id")
        {
            Description = "The id of a finding, as in SLIP1001. By default, all ids are listed.",
            HelpName = "id",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(_ => Catalogue.Kinds.All.Select(one => one.Id));
        var command = new Command("explain", "Explains a finding: why it matters, with an example and its fix.") { id };
        command.SetAction(asked => asked.GetValue(id) is { Length: > 0 } one ? Explain(terminal, one) : List(terminal));
        return command;
    }

    private static int Explain(Terminal terminal, string id)
    {
        if (ExplainedRules.Find(id, out var nearest) is { } kind)
        {
            new MarkdownView(terminal).Write(ExplainedRules.Text(kind));
            return ExitCodes.Done;
        }
        return terminal.Refuse(ExplainedRules.Unknown(id, nearest));
    }

    private static int List(Terminal terminal)
    {
        foreach (var kind in Catalogue.Kinds.All)
            terminal.Output.Write($"{kind.Id}  {Report.Word(kind.Severity), -7}  {kind.Title}\n");
        return ExitCodes.Done;
    }
}
