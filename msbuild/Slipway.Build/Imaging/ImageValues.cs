using System.Globalization;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Build.Imaging;

/// <summary>What models and files say alike of their images.</summary>
/// <param name="item">The item; wrong values throw its <see cref="DiagnosticException"/>.</param>
/// <param name="defaults">What holds where it says nothing.</param>
internal sealed class ImageValues(ImageItem item, ImageDefaults defaults)
{
    /// <summary>Where the image is to be.</summary>
    public ImageReference Name()
    {
        var repository =
            item.Text("Repository")
            ?? throw item.Fault("it has no Repository; write where the image is to be, such as team/model");
        if (ImageReference.Parse(repository) is not { Tag: null, Digest: null })
            throw item.Fault(
                $"Repository is '{repository}', and a name in lower case without a tag is meant, such as team/model"
            );
        var tag = item.Text("Tag") ?? defaults.Tag;
        return ImageReference.Parse($"{repository}:{tag}")
            ?? throw item.Fault($"Tag is '{tag}', and registries take letters, digits, '.', '_' and '-'");
    }

    /// <summary>An image of what goes in, over a base, for the machines it is for.</summary>
    /// <param name="name">Where it is to be.</param>
    /// <param name="kind">What kind of image users asked for.</param>
    /// <param name="into">The folder of the image that the files go into.</param>
    /// <param name="standardBase">The base where the item names none; null where it has to.</param>
    public ImageRecipe Recipe(ImageReference name, string kind, string into, string? standardBase) =>
        new()
        {
            Name = name,
            Kind = kind,
            Source = Path.GetFullPath(Path.Combine(defaults.ProjectFolder, item.Text("Path") ?? item.Name)),
            Into = into,
            Base = Base(standardBase),
            Platforms = Platforms(),
            Compresses = Compresses(),
            Time = defaults.Time,
            Excluded = defaults.Excluded,
        };

    /// <summary>The folder of the image the files go into.</summary>
    public string Into(string standard)
    {
        var into = (item.Text("Into") ?? standard).Replace('\\', '/').Trim('/');
        return into.Split('/').All(part => part is not ("" or "." or "..")) || into.Length == 0
            ? into
            : throw item.Fault($"Into is '{item.Text("Into")}', and a folder of the image is meant, such as /app");
    }

    /// <summary>Labels: those that the item names, and any others in <c>Labels</c>.</summary>
    public Dictionary<string, string> Labels(string? title, ImageReference name)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(ImageLabels.Title, title);
        Add(ImageLabels.Version, item.Text("Version") ?? name.Tag);
        Add(ImageLabels.Authors, item.Text("Creator"));
        Add(ImageLabels.Revision, item.Text("Revision"));
        Add(ImageLabels.Licenses, item.Text("License"));
        foreach (var pair in item.List("Labels") ?? [])
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw item.Fault($"Labels holds '{pair}', and name=value is meant");
            labels[pair[..equals].Trim()] = pair[(equals + 1)..].Trim();
        }
        return labels;

        void Add(string label, string? value)
        {
            if (value is not null)
                labels[label] = value;
        }
    }

    /// <summary>Variables, <c>NAME=value</c>.</summary>
    public IReadOnlyList<string> Environment() =>
        [
            .. (item.List("Env") ?? []).Select(pair =>
                pair.IndexOf('=', StringComparison.Ordinal) > 0
                    ? pair
                    : throw item.Fault($"Env holds '{pair}', and NAME=value is meant")
            ),
        ];

    /// <summary>Ports, <c>8080/tcp</c>.</summary>
    public IReadOnlyList<string> Ports() => [.. (item.List("Ports") ?? []).Select(Port)];

    private string Port(string text)
    {
        var parts = text.Split('/');
        var isPort =
            parts.Length <= 2
            && ushort.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            && (parts.Length == 1 || parts[1] is "tcp" or "udp" or "sctp");
        if (!isPort)
            throw item.Fault($"Ports holds '{text}', and a port is meant, such as 8080 or 53/udp");
        return parts.Length == 2 ? text : text + "/tcp";
    }

    /// <summary>The base as users wrote it; null for none.</summary>
    private string? Base(string? standard)
    {
        var name = item.Text("BaseImage") ?? standard;
        return name == "scratch"
            ? null
            : name ?? throw item.Fault("it has no BaseImage; write a reference, a path, or scratch");
    }

    /// <summary>The machines it is for.</summary>
    private IReadOnlyList<Platform> Platforms() =>
        item.List("Platforms") is { } names
            ? [.. names.Distinct(StringComparer.Ordinal).Select(PlatformOf)]
            : [Platform.Default];

    private Platform PlatformOf(string name) =>
        Platform.Parse(name)
        ?? throw item.Fault(
            $"Platforms holds '{name}', and a system and an architecture are meant, such as linux/arm64"
        );

    /// <summary>Whether layers are compressed where that gains something.</summary>
    private bool Compresses() =>
        (item.Text("Compression") ?? defaults.Compression) switch
        {
            null or "" or "none" => false,
            "gzip" => true,
            var other => throw item.Fault($"Compression is '{other}', and none or gzip is meant"),
        };
}
