namespace Slipway.Cli.Terminals;

/// <summary>What a command tells the program that started it.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing is wrong.</summary>
    public const int Done = 0;

    /// <summary>The specs have errors, or differ.</summary>
    public const int Found = 1;

    /// <summary>The command cannot be carried out: an unknown option, a path that is not there.</summary>
    public const int Refused = 2;

    /// <summary>Someone stopped it, as shells report Ctrl+C.</summary>
    public const int Cancelled = 130;
}
