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
        var hash = library.TryGetProperty("sha512", out var sha512) ? sha512.GetString() : null;
        var path = library.GetProperty("path").GetString()!;
        return new SbomLibrary(name[..slash], name[(slash + 1)..], Hex(hash), License(name[..slash], path, folders));
    }

    private static string? Hex(string? base64)
    {
        var bytes = new byte[64];
        return base64 is not null && Convert.TryFromBase64String(base64, bytes, out var count) && count == 64
            ? Convert.ToHexString(bytes).ToLowerInvariant()
            : null;
    }

    private static string? License(string id, string path, IReadOnlyList<string> folders)
    {
        var nuspec = folders
            .Select(folder => Path.Combine(folder, path, id.ToLowerInvariant() + ".nuspec"))
            .FirstOrDefault(File.Exists);
        if (nuspec is null)
            return null;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(nuspec, settings);
            return XDocument
                .Load(reader)
                .Descendants()
                .FirstOrDefault(element =>
                    element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression"
                )
                ?.Value;
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
