using System.Text.RegularExpressions;

namespace Slipway.Integration.Tests;

/// <summary>A project of each template, under a name that is hard to make objects of, built and published by its own pipeline.</summary>
public sealed partial class CreatedProjects(PackedSlipway slipway) : IAsyncLifetime
{
    private readonly Dictionary<string, IReadOnlyList<DotnetResult>> runs = new(StringComparer.Ordinal);
    private InstalledTemplates? templates;

    /// <summary>The name of the project of each template; its folder is called like the template.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["slipway"] = "Größe-1.x y",
        ["slipway-csharp"] = "Größe-1.x y",
        ["slipway-vessl"] = "9 Läufe",
        ["slipway-kubedl"] = "digits_v2",
        ["slipway-platform"] = "Ärger.Plattform",
        ["slipway-schemas"] = "own-schemas",
    };

    internal InstalledTemplates Templates => templates!;

    /// <summary>The short names of the templates.</summary>
    public static IEnumerable<string> All => Names.Keys;

    /// <summary>What the commands of a project's pipeline printed.</summary>
    internal IReadOnlyList<DotnetResult> Runs(string template) => runs[template];

    public async ValueTask InitializeAsync()
    {
        templates = await InstalledTemplates.InstallAsync(slipway);
        foreach (var (template, name) in Names)
            await templates.CreateAsync(template, template, "-n", name);
        var built = await Task.WhenAll(Names.Keys.Select(RunPipelineAsync));
        foreach (var (template, results) in Names.Keys.Zip(built))
            runs[template] = results;
    }

    public ValueTask DisposeAsync()
    {
        templates?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs the commands of the pipeline as a project has it, for the last environment of its matrix.</summary>
    private async Task<IReadOnlyList<DotnetResult>> RunPipelineAsync(string template)
    {
        var pipeline = Templates.Read(template, ".github", "workflows", "build.yml");
        var results = new List<DotnetResult>();
        foreach (Match command in Command().Matches(pipeline))
        {
            var line = command
                .Groups["command"]
                .Value.Replace("${{ matrix.environment }}", "prod", StringComparison.Ordinal);
            results.Add(await Templates.Shell(template, $"{line} -nr:false -tl:off"));
        }
        return results;
    }

    [GeneratedRegex(
        @"^ *- run: (?<command>.+)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Command();
}
