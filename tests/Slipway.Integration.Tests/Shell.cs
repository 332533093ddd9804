namespace Slipway.Integration.Tests;

/// <summary>Runs a command line as a reader of the README would.</summary>
internal static class Shell
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The folder to be in.</param>
    /// <param name="packages">Where packages are unpacked.</param>
    /// <param name="command">The command line.</param>
    /// <param name="home">Where <c>dotnet</c> keeps what is the user's, such as templates; null for the user's own.</param>
    public static async Task<DotnetResult> Run(string folder, string packages, string command, string? home = null)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = packages };
        if (home is not null)
            environment["DOTNET_CLI_HOME"] = home;
        return await Dotnet.Run("bash", folder, environment, ["-c", command], interruptWhen: null);
    }
}
