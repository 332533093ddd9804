namespace Slipway.Architecture.Tests;

/// <summary>A small repository of made-up files, to see the tests of the real one fail.</summary>
public sealed class MadeUpHouse : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("slipway-house-");

    /// <summary>Adds a project.</summary>
    /// <param name="path">Its folder: <c>msbuild/Slipway.Language</c>.</param>
    /// <param name="references">The projects it refers to, in the same form.</param>
    /// <returns>The same house.</returns>
    public MadeUpHouse WithProject(string path, params string[] references)
    {
        var items = references.Select(reference =>
            $"""<ProjectReference Include="../../{reference}/{Path.GetFileName(reference)}.csproj" />"""
        );
        return WithFile(
            $"{path}/{Path.GetFileName(path)}.csproj",
            $"<Project><ItemGroup>{string.Concat(items)}</ItemGroup></Project>"
        );
    }

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path: <c>msbuild/Slipway.Language/Rules/Rule.cs</c>.</param>
    /// <param name="text">What is in it.</param>
    /// <returns>The same house.</returns>
    public MadeUpHouse WithFile(string path, string text)
    {
        var file = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Reads it.</summary>
    /// <returns>The house.</returns>
    public House Read() => new(root.FullName);

    /// <inheritdoc />
    public void Dispose() => root.Delete(recursive: true);
}
