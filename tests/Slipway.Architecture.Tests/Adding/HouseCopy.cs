namespace Slipway.Architecture.Tests.Adding;

/// <summary>A copy of the sources that the compiler is built from, with additions, and a program that tries them.</summary>
public sealed class HouseCopy : IDisposable
{
    private static readonly string[] Parts =
    [
        "generators/Slipway.Generators",
        "generators/Slipway.Listing",
        "generators/Slipway.Schema",
        "msbuild/Slipway.Compiler",
        "msbuild/Slipway.Kinds",
        "msbuild/Slipway.Language",
        "msbuild/Slipway.Release",
        "schemas",
    ];

    private const string Probe = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <OutputType>Exe</OutputType>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../msbuild/Slipway.Compiler/Slipway.Compiler.csproj" />
          </ItemGroup>
        </Project>
        """;

    private readonly TemporaryFolder folder = new();

    /// <summary>Copies.</summary>
    /// <param name="additions">What is added.</param>
    public HouseCopy(IReadOnlyList<Addition> additions)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Root, "Directory.*").Append(Own("global.json")))
            Copy(file, folder.At(Path.GetFileName(file)));
        foreach (var part in Parts)
            CopyFolder(Own(part), folder.At(part));
        Copy(Path.Combine(Addition.Source, "Probe", "Program.cs"), folder.At("Probe", "Program.cs"));
        folder.Write("Probe/Probe.csproj", Probe);
        foreach (var addition in additions)
        foreach (var file in addition.Files)
        {
            File.Exists(folder.At(file)).ShouldBeFalse($"{file} is there already, and so would be an edit");
            Copy(Path.Combine(addition.Folder, file), folder.At(file));
        }
    }

    /// <summary>The folder of the samples that the additions bring.</summary>
    public string Samples => folder.At("samples", "Toys");

    /// <summary>Builds the compiler, and compiles every sample by itself.</summary>
    /// <returns>What was found and written, by the names of the samples.</returns>
    public async Task<IReadOnlyDictionary<string, string>> TryAsync()
    {
        string[] build = ["build", folder.At("Probe", "Probe.csproj"), "-v", "q", "-nologo"];
        string[] fast = ["-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-nr:false"];
        await Tool.RunAsync("dotnet", [.. build, .. fast]);
        var output = await Tool.RunAsync("dotnet", folder.At("Probe", "bin", "Debug", "net10.0", "Probe.dll"), Samples);
        return output
            .ReplaceLineEndings("\n")
            .Split("=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2))
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public void Dispose() => folder.Dispose();

    private static string Own(string path) => Path.Combine(Repository.Root, path);

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
                Copy(file, Path.Combine(to, path));
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
