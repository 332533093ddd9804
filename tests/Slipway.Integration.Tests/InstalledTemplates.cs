namespace Slipway.Integration.Tests;

/// <summary>The templates, installed for this folder alone: what the user has installed is neither seen nor changed.</summary>
internal sealed class InstalledTemplates : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("slipway-templates-").FullName;
    private readonly PackedSlipway slipway;

    private InstalledTemplates(PackedSlipway slipway) => this.slipway = slipway;

    /// <summary>Where projects are created: a folder as people have it on a desktop.</summary>
    public string Folder => Path.Combine(root, "Übung mit Größe");

    public static async Task<InstalledTemplates> InstallAsync(PackedSlipway slipway)
    {
        var templates = new InstalledTemplates(slipway);
        Directory.CreateDirectory(templates.Folder);
        await File.WriteAllTextAsync(
            templates.PathOf("nuget.config"),
            $"""<configuration><packageSources><clear/><add key="s" value="{slipway.Feed}" /></packageSources></configuration>"""
        );
        (await templates.Dotnet("", "new", "install", $"Slipway.Templates@{slipway.Version}")).ShouldSucceed();
        return templates;
    }

    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    public string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    /// <summary>The files below a folder, relative to it, in the order of their names.</summary>
    public IReadOnlyList<string> Files(params string[] parts) =>
        [
            .. Directory
                .EnumerateFiles(PathOf(parts), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(PathOf(parts), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Creates a project.</summary>
    /// <param name="template">The short name of the template.</param>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="arguments">Further arguments.</param>
    public async Task CreateAsync(string template, string folder, params string[] arguments) =>
        (await Dotnet("", ["new", template, "-o", folder, .. arguments])).ShouldSucceed();

    /// <summary>Runs <c>dotnet</c> in a folder of this one.</summary>
    public Task<DotnetResult> Dotnet(string folder, params string[] arguments) =>
        Integration.Tests.Dotnet.Run(
            PathOf(folder),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["DOTNET_CLI_HOME"] = Path.Combine(root, "home"),
                ["NUGET_PACKAGES"] = slipway.Cache,
            },
            arguments
        );

    /// <summary>Runs a command line in a folder of this one.</summary>
    public Task<DotnetResult> Shell(string folder, string command) =>
        Integration.Tests.Shell.Run(PathOf(folder), slipway.Cache, command);

    public void Dispose() => TemporaryFolder.Delete(root);
}
