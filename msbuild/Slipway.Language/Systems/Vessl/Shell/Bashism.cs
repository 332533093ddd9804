namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>What bash knows and the POSIX shell does not, in a script.</summary>
/// <param name="Start">Where in the script it is.</param>
/// <param name="Length">How many characters that are, all on one line.</param>
/// <param name="Effect">What the POSIX shell does with it, after "which".</param>
/// <param name="Remedy">What to write.</param>
internal sealed record Bashism(int Start, int Length, string Effect, string Remedy)
{
    /// <summary>What most of it comes to.</summary>
    public const string Fails = "fails here";

    /// <summary>What can be written wherever bash is needed.</summary>
    public const string File = "put the script into a file and run it with bash";

    /// <summary>What a script has of it, in any order.</summary>
    /// <param name="script">The script.</param>
    public static IEnumerable<Bashism> In(ShellScript script) =>
        BashSigns.In(script).Concat(script.Commands.SelectMany(BashWords.In)).OrderBy(use => use.Start);
}
