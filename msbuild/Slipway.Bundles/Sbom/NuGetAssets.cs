using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Slipway.Bundles.Sbom;

/// <summary>The packages of a project, as its <c>project.assets.json</c> has them after a restore.</summary>
public static class NuGetAssets
{
    private static readonly string[] Shipped = ["runtime", "runtimeTargets", "native", "resource"];

    /// <summary>Reads the packages that go into what the project ships; those that only help to build it do not.</summary>
    /// <param name="file">The full path of <c>project.assets.json</c>.</param>
    /// <returns>The packages, ordered by name; none where the file is not there or cannot be read.</returns>
    public static IReadOnlyList<SbomLibrary> Read(string file)
    {
        if (!File.Exists(file))
            return [];
        try
        {
            using var assets = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = assets.RootElement;
            var libraries = root.GetProperty("libraries");
            var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
            return
            [
                .. root.GetProperty("targets")
                    .EnumerateObject()
                    .SelectMany(target => target.Value.EnumerateObject())
                    .Where(library => IsShipped(library.Value))
                    .Select(library => library.Name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(name => Library(name, libraries.GetProperty(name), folders)),
            ];
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IOException)
        {
            // Of another version of NuGet; the bill then does without packages rather than the bundle without a bill.
            return [];
        }
    }

    private static bool IsShipped(JsonElement library) =>
        library.GetProperty("type").GetString() == "package"
        && Shipped.Any(kind => library.TryGetProperty(kind, out var files) && files.EnumerateObject().Any(IsFile));

    /// <summary>NuGet writes <c>_._</c> where a package deliberately has nothing.</summary>
    private static bool IsFile(JsonProperty file) => !file.Name.EndsWith("/_._", StringComparison.Ordinal);

    private static SbomLibrary Library(string name, JsonElement library, IReadOnlyList<string> folders)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var (id, version) = (name[..slash], name[(slash + 1)..]);
        var path = library.GetProperty("path").GetString()!;
        var package = folders.Select(folder => Path.Combine(folder, path)).FirstOrDefault(Directory.Exists);
        if (package is null)
            return new SbomLibrary(id, version, null, null);
        var file = $"{id}.{version}".ToLowerInvariant();
        var (license, authors) = Specification(Path.Combine(package, id.ToLowerInvariant() + ".nuspec"));
        return new SbomLibrary(id, version, Hash(Path.Combine(package, file + ".nupkg.sha512")), license, authors);
    }

    /// <summary>
    /// The hash of the package as the gallery has it. The hash in <c>project.assets.json</c> leaves the signature out.
    /// </summary>
    private static string? Hash(string file)
    {
        try
        {
            return File.Exists(file) ? Hex(File.ReadAllText(file).Trim()) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Hex(string? base64)
    {
        var bytes = new byte[64];
        return base64 is not null && Convert.TryFromBase64String(base64, bytes, out var count) && count == 64
            ? Convert.ToHexString(bytes).ToLowerInvariant()
            : null;
    }

    /// <summary>What a package says of its licence and its authors.</summary>
    private static (string? License, string? Authors) Specification(string nuspec)
    {
        if (!File.Exists(nuspec))
            return (null, null);
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(nuspec, settings);
            var elements = XDocument.Load(reader).Descendants().ToList();
            var license = elements.Find(element =>
                element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression"
            );
            var authors = elements.Find(element => element.Name.LocalName == "authors")?.Value.Trim();
            return (license?.Value, string.IsNullOrEmpty(authors) ? null : authors);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return (null, null);
        }
    }
}
