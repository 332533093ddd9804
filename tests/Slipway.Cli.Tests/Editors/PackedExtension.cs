using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Slipway.Cli.Tests.Editors;

/// <summary>The extension of VS Code, packed from a copy of its sources by the script that the docs name.</summary>
public sealed class PackedExtension : IAsyncLifetime
{
    private static readonly string Source = Repository.PathOf("editors", "vscode");
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "vscode");

    private string? missing;

    /// <summary>What the scripts printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>The names of the files in the package.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>Where it is unpacked, as VS Code does when it installs it.</summary>
    public string Unpacked { get; } = Path.Combine(Folder, "unpacked");

    /// <summary>Its description.</summary>
    public static JsonNode Description => JsonNode.Parse(File.ReadAllText(Path.Combine(Source, "package.json")))!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        foreach (var program in new[] { "node", "npm" }.Where(one => !Tool.IsThere(one)))
            missing = $"{program} is not installed: {NeededProgram.Of(program).Remedy}";
        if (missing is not null)
            return;
        Copy();
        // What 'npm run package' does first is done on its own, to tell a machine without a registry from a mistake.
        var (code, _, errors) = await RunAsync("ci");
        if (code != 0)
        {
            missing = $"npm cannot bring the packages of the extension: {errors.Trim().Split('\n')[0]}";
            return;
        }
        (code, var output, errors) = await RunAsync("run", "package");
        Output = output + errors;
        code.ShouldBe(0, Output);
        await using var package = await ZipFile.OpenReadAsync(Path.Combine(Folder, "slipway.vsix"));
        Files = [.. package.Entries.Select(entry => entry.FullName)];
        await package.ExtractToDirectoryAsync(Unpacked);
    }

    /// <summary>Skips the test where the extension could not be packed.</summary>
    public void Need() => Assert.SkipWhen(missing is not null, missing ?? "");

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<(int Code, string Output, string Errors)> RunAsync(params string[] words) =>
        Tool.TryRunAsync(
            "npm",
            ["--prefix", Folder, .. words, "--ignore-scripts", "--no-audit", "--no-fund"],
            input: null,
            environment: null
        );

    private static void Copy()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Source, file);
            if (
                path.Split(Path.DirectorySeparatorChar)[0] is "node_modules" or "dist"
                || path.EndsWith(".vsix", StringComparison.Ordinal)
            )
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
            File.Copy(file, Path.Combine(Folder, path));
        }
    }
}
