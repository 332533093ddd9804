using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.Vessl;

/// <summary>One item of what a run does.</summary>
/// <param name="Script">The command or script; null where the item only waits.</param>
/// <param name="Workdir">The folder it runs in; null where none is given.</param>
/// <param name="Wait">How long to wait after it; null where there is no waiting.</param>
public sealed record RunCommand(SpecScalar? Script, SpecScalar? Workdir, SpecScalar? Wait)
{
    /// <summary>The commands of a run, whatever form they have.</summary>
    /// <param name="root">The run.</param>
    /// <returns>The commands in order; none where there is no text among them.</returns>
    public static IEnumerable<RunCommand> Of(SpecMapping root) =>
        root["run"] switch
        {
            SpecScalar { IsText: true, Text.Length: > 0 } script => [new RunCommand(script, null, null)],
            SpecSequence list => list.Items.Select(Item).OfType<RunCommand>(),
            _ => [],
        };

    private static RunCommand? Item(SpecNode item) =>
        item switch
        {
            SpecScalar { IsText: true } script => new RunCommand(script, null, null),
            SpecMapping mapping => new RunCommand(
                mapping.Text("command"),
                mapping.Text("workdir"),
                mapping.Text("wait")
            ),
            _ => null,
        };
}
