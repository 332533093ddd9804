namespace Slipway.Integration.Tests;

/// <summary>Runs a command line as a reader of the README would.</summary>
internal static class Shell
{
    public static async Task<DotnetResult> Run(string folder, string packages, string command) =>
        await Dotnet.Run(
            "bash",
            folder,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = packages },
            ["-c", command],
            interruptWhen: null
        );
}
