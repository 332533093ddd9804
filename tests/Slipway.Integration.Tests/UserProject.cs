using Microsoft.Build.Logging.StructuredLogger;
using MSBuildTask = Microsoft.Build.Logging.StructuredLogger.Task;

namespace Slipway.Integration.Tests;

/// <summary>A user's project in a folder far from the repository, with nothing but the package.</summary>
internal sealed class UserProject : IDisposable
{
    private readonly PackedSlipway slipway;
    private readonly string root = Directory.CreateTempSubdirectory("slipway-user-").FullName;
    private int builds;

    /// <summary>Makes a project without specs.</summary>
    /// <param name="slipway">The package.</param>
    /// <param name="name">The project's and its folder's name.</param>
    /// <param name="properties">Further properties of the project file.</param>
    /// <param name="items">Further items of the project file.</param>
    public UserProject(PackedSlipway slipway, string name = "Demo", string properties = "", string items = "")
    {
        this.slipway = slipway;
        Name = name;
        Folder = Path.Combine(root, name);
        Directory.CreateDirectory(Folder);
        Write(
            $"{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Slipway" Version="{slipway.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """
        );
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="slipway" value="{slipway.Feed}" />
              </packageSources>
            </configuration>
            """
        );
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>Variables of the environment it is built in.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>A manifest of the last build.</summary>
    public string Manifest(string file) => Read($"bin/Debug/net10.0/slipway/{file}");

    /// <summary>When a manifest was written last.</summary>
    public DateTime Written(string file) => File.GetLastWriteTimeUtc(PathOf($"bin/Debug/net10.0/slipway/{file}"));

    /// <summary>The manifests of the last build by their paths below the output folder.</summary>
    public SortedDictionary<string, string> Manifests()
    {
        var root = PathOf("bin/Debug/net10.0/slipway");
        var manifests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files("*", "bin/Debug/net10.0/slipway"))
            manifests[Path.GetRelativePath(root, file).Replace('\\', '/')] = File.ReadAllText(file);
        return manifests;
    }

    /// <summary>The files below a folder of the project.</summary>
    public IReadOnlyList<string> Files(string pattern, string below = "") =>
        Directory.Exists(PathOf(below))
            ? [.. Directory.EnumerateFiles(PathOf(below), pattern, SearchOption.AllDirectories)]
            : [];

    /// <summary>Whether a task ran in the last build, by its binary log.</summary>
    public bool Ran(string task) =>
        BinaryLog
            .ReadBuild(PathOf($"build{builds}.binlog"))
            .FindChildrenRecursive<MSBuildTask>(node => node.Name == task)
            .Count > 0;

    public async Task<DotnetResult> Build(params string[] arguments) => await Run("build", arguments);

    /// <summary>Builds, and presses Ctrl+C once a text is printed.</summary>
    public async Task<DotnetResult> Interrupt(string when) => await Run("build", [], when);

    public async Task<DotnetResult> Run(string verb, params string[] arguments) => await Run(verb, arguments, null);

    private async Task<DotnetResult> Run(string verb, string[] arguments, string? interruptWhen)
    {
        builds++;
        Environment["NUGET_PACKAGES"] = slipway.Cache;
        return await Dotnet.Run(
            "dotnet",
            Folder,
            Environment,
            [verb, .. arguments, "-nr:false", "-tl:off", $"-bl:build{builds}.binlog"],
            interruptWhen
        );
    }

    public void Dispose() => TemporaryFolder.Delete(root);
}
