namespace Slipway.TestKit;

/// <summary>
/// The npm packages that tests ask, in a folder of the tests' own: what is installed for the whole machine is neither
/// needed nor looked at.
/// </summary>
public sealed class NpmPackages : IAsyncLifetime
{
    private static readonly IReadOnlyList<string> Wanted =
    [
        .. NeededProgram.All.Where(one => one.From == "npm").Select(one => one.Package),
    ];

    private string? missing;

    /// <summary>Where they are, for <c>NODE_PATH</c>.</summary>
    public string Modules => Path.Combine(Folder, "node_modules");

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "npm");

    /// <summary>Brings the packages, unless an earlier run has.</summary>
    public async ValueTask InitializeAsync()
    {
        if (!Tool.IsThere("node") || !Tool.IsThere("npm"))
        {
            missing =
                $"node and npm are not installed: {NeededProgram.Of("node").Remedy} {NeededProgram.Of("npm").Package}";
            return;
        }
        if (Wanted.All(IsThere))
            return;
        string[] install = ["install", "--prefix", Folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
        var (code, output, errors) = await Tool.TryRunAsync(
            "npm",
            [.. install, .. Wanted],
            input: null,
            environment: null
        );
        if (code != 0)
            missing = $"npm cannot bring {string.Join(" and ", Wanted)}: {(errors + output).Trim().Split('\n')[0]}";
    }

    /// <summary>Skips the test where the packages could not be brought.</summary>
    public void Need() => Assert.SkipWhen(missing is not null, missing ?? "");

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private bool IsThere(string package)
    {
        var at = package.LastIndexOf('@');
        var description = Path.Combine(Modules, package[..at], "package.json");
        return File.Exists(description)
            && File.ReadAllText(description)
                .Contains($"\"version\": \"{package[(at + 1)..]}\"", StringComparison.Ordinal);
    }
}
