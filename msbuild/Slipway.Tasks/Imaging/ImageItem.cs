using System.Globalization;
using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Schema.Words;

namespace Slipway.Tasks.Imaging;

/// <summary>An item that describes an image; what all kinds of them have in common.</summary>
/// <param name="item">The item.</param>
/// <param name="type">What the item is called in a project.</param>
/// <param name="defaults">What holds where the item says nothing.</param>
internal sealed class ImageItem(ITaskItem item, string type, ImageDefaults defaults)
{
    private readonly SortedSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of metadata; null where it is empty.</summary>
    public string? Text(string name)
    {
        asked.Add(name);
        return item.GetMetadata(name) is { Length: > 0 } text ? text : null;
    }

    /// <summary>A list between semicolons; null where it is empty.</summary>
    public IReadOnlyList<string>? List(string name) =>
        Text(name)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A truth value; false where it is empty.</summary>
    public bool Flag(string name) =>
        Text(name) switch
        {
            null => false,
            var text when bool.TryParse(text, out var value) => value,
            var text => throw Fault($"{name} is '{text}', and true or false is meant"),
        };

    /// <summary>Where the image is to be.</summary>
    public ImageReference Name()
    {
        var repository =
            Text("Repository")
            ?? throw Fault("it has no Repository; write where the image is to be, such as team/model");
        if (ImageReference.Parse(repository) is not { Tag: null, Digest: null })
            throw Fault(
                $"Repository is '{repository}', and a name in lower case without a tag is meant, such as team/model"
            );
        var tag = Text("Tag") ?? defaults.Version;
        return ImageReference.Parse($"{repository}:{tag}")
            ?? throw Fault($"Tag is '{tag}', and registries take letters, digits, '.', '_' and '-'");
    }

    /// <summary>The full path of what goes in.</summary>
    public string Source() => Path.GetFullPath(Path.Combine(defaults.ProjectFolder, Text("Path") ?? item.ItemSpec));

    /// <summary>The base as users wrote it; null for none.</summary>
    /// <param name="standard">What holds where the item names none.</param>
    public string? Base(string? standard)
    {
        var name = Text("BaseImage") ?? standard;
        return name == "scratch"
            ? null
            : name ?? throw Fault("it has no BaseImage; write a reference, a path, or scratch");
    }

    /// <summary>The machines it is for.</summary>
    public IReadOnlyList<Platform> Platforms() =>
        List("Platforms") is { } names
            ?
            [
                .. names
                    .Distinct(StringComparer.Ordinal)
                    .Select(name =>
                        Platform.Parse(name)
                        ?? throw Fault(
                            $"Platforms holds '{name}', and a system and an architecture are meant, such as linux/arm64"
                        )
                    ),
            ]
            : [Platform.Default];

    /// <summary>Whether layers are compressed where that gains something.</summary>
    public bool Compresses() =>
        (Text("Compression") ?? defaults.Compression) switch
        {
            null or "" or "none" => false,
            "gzip" => true,
            var other => throw Fault($"Compression is '{other}', and none or gzip is meant"),
        };

    /// <summary>The folder of the image the files go into.</summary>
    public string Into(string standard)
    {
        var into = (Text("Into") ?? standard).Replace('\\', '/').Trim('/');
        return into.Split('/').All(part => part is not ("" or "." or "..")) || into.Length == 0
            ? into
            : throw Fault($"Into is '{Text("Into")}', and a folder of the image is meant, such as /app");
    }

    /// <summary>Labels: those that the item names, and any others in <c>Labels</c>.</summary>
    public Dictionary<string, string> Labels(params (string Label, string? Value)[] named)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (label, value) in named)
        {
            if (value is not null)
                labels[label] = value;
        }
        foreach (var pair in List("Labels") ?? [])
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw Fault($"Labels holds '{pair}', and name=value is meant");
            labels[pair[..equals].Trim()] = pair[(equals + 1)..].Trim();
        }
        return labels;
    }

    /// <summary>Variables, <c>NAME=value</c>.</summary>
    public IReadOnlyList<string> Environment() =>
        [
            .. (List("Env") ?? []).Select(pair =>
                pair.IndexOf('=', StringComparison.Ordinal) > 0
                    ? pair
                    : throw Fault($"Env holds '{pair}', and NAME=value is meant")
            ),
        ];

    /// <summary>Ports, <c>8080/tcp</c>.</summary>
    public IReadOnlyList<string> Ports() => [.. (List("Ports") ?? []).Select(Port)];

    private string Port(string text)
    {
        var parts = text.Split('/');
        var isPort =
            parts.Length <= 2
            && ushort.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            && (parts.Length == 1 || parts[1] is "tcp" or "udp" or "sctp");
        if (!isPort)
            throw Fault($"Ports holds '{text}', and a port is meant, such as 8080 or 53/udp");
        return parts.Length == 2 ? text : text + "/tcp";
    }

    /// <summary>
    /// Refuses metadata whose name is nearly one of those that were asked for: MSBuild takes every name, and a default
    /// would hold in silence. Other names may be the project's own.
    /// </summary>
    public void CheckNames()
    {
        foreach (var name in item.CloneCustomMetadata().Keys.Cast<string>().Order(StringComparer.Ordinal))
        {
            if (!asked.Contains(name) && NearestWord.Find(name, asked) is { } nearest)
                throw Fault($"nothing reads {name}; did you mean {nearest}?");
        }
    }

    /// <summary>The fault of a wrong value.</summary>
    public DiagnosticException Fault(string what) => RecipeFaults.BadItem.With(type, item.ItemSpec, what).ToException();
}
